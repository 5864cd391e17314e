### ما تقوله الصفحة عن النتائج. لكل حالة جملتها الكاملة.

## كلمات تستعملها رسائل هذا الملف

year-calendar = عام { $year }
year-span = السنة الممتدة من { $first } إلى { $last }
# بعد "من أصل" أو "من": في حالة الجر
requests-counted = { PLURAL($requests) ->
    [zero] { $requests } طلب
    [one] طلب واحد
    [two] طلبين
    [few] { $requests } طلبات
    [many] { $requests } طلبًا
   *[other] { $requests } طلب
}
months-counted = { PLURAL($months) ->
    [zero] { $months } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
}
# بعد حرف جر
years-counted = { PLURAL($years) ->
    [zero] { $years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
}

## الخلاصة

results-title = النتائج
headline-question = كم يكفي الاحتياطي، وكم طلبًا يمكن تلبيته؟
headline-shortfall = { $pledges }، { $requests } ولكن بأموال لا يملكها: تنفد أمواله في { $zero }.
headline = { $pledges }، { $requests }، و{ $reserve }.

headline-pledges-all = بهذه التبرعات المعلنة
headline-pledges-announced = بالتبرعات المدفوعة أو المتفق عليها أو المعلنة
headline-pledges-agreed = بالتبرعات المدفوعة أو المتفق عليها
headline-pledges-weighted = باحتساب كل تبرع معلن بقدر احتمال تحققه
headline-pledges-none = دون أي تبرعات

headline-requests-none = ليس لدى الصندوق طلبات مساعدة لتلبيتها
headline-requests-one-year = يلبي الصندوق { $met } من أصل { requests-counted } في { $year }
headline-requests-all = { PLURAL($requests) ->
    [one] يلبي الصندوق الطلب الوحيد
    [two] يلبي الصندوق الطلبين كليهما
   *[other] يلبي الصندوق جميع الطلبات وعددها { $requests }
}
headline-requests-none-met = { PLURAL($requests) ->
    [one] لا يلبي الصندوق الطلب الوحيد
    [two] لا يلبي الصندوق أيًّا من الطلبين
   *[other] لا يلبي الصندوق أيًّا من الطلبات وعددها { $requests }
}
headline-requests-same = يلبي الصندوق { $met } من أصل { requests-counted } كل سنة
headline-requests-first-last = يلبي الصندوق { $met } من أصل { requests-counted } في { $year } و{ $last_met } في { $last_year }
headline-requests-first-last-of = يلبي الصندوق { $met } من أصل { requests-counted } في { $year } و{ $last_met } من أصل { $last_requests } في { $last_year }

headline-reserve-stays-above-floor = يبقى احتياطيه عند حده الأدنى أو فوقه حتى نهاية { $last }
headline-reserve-stays-above-zero = يبقى رصيده عند الصفر أو فوقه حتى نهاية { $last }
headline-reserve-starts-below-floor = يكون احتياطيه دون حده الأدنى منذ { $month }، بينما تكفي الأموال حتى نهاية { $last }
headline-reserve-falls-below-floor = ينزل احتياطيه لأول مرة دون حده الأدنى في { $month }، بينما تكفي الأموال حتى نهاية { $last }
headline-reserve-starts-below-then-runs-out = يكون احتياطيه دون حده الأدنى منذ { $month } وتنفد الأموال في { $zero }
headline-reserve-falls-then-runs-out = ينزل احتياطيه لأول مرة دون حده الأدنى في { $month } وتنفد الأموال في { $zero }
headline-reserve-runs-out = تنفد الأموال في { $zero }

## المساران

runs-title = مساران
run-chosen = القاعدة المختارة: { $rule ->
    [meet_all] تلبية كل الطلبات
    [cap] حد أقصى في السنة هو { $requests }
    [steady] العدد نفسه كل سنة
   *[protect_reserve] حماية الاحتياطي
}
run-every-request = لو لُبّيت كل الطلبات

run-reserve-stays-above-floor = يبقى الاحتياطي عند حده الأدنى أو فوقه حتى نهاية { $last }.
run-reserve-stays-above-zero = يبقى الرصيد عند الصفر أو فوقه حتى نهاية { $last }.
run-reserve-starts-below-floor = يكون الاحتياطي دون حده الأدنى منذ { $month }، وتكفي الأموال حتى نهاية { $last }.
run-reserve-falls-below-floor = ينزل الاحتياطي لأول مرة دون حده الأدنى في { $month }، وتكفي الأموال حتى نهاية { $last }.
run-reserve-starts-below-then-runs-out = يكون الاحتياطي دون حده الأدنى منذ { $month }، وتنفد الأموال في { $zero }.
run-reserve-falls-then-runs-out = ينزل الاحتياطي لأول مرة دون حده الأدنى في { $month }، وتنفد الأموال في { $zero }.
run-reserve-runs-out = تنفد الأموال في { $zero }.

results-stale = هذه نتائج آخر قيم مكتملة. هناك قيمة بين المدخلات تحتاج إلى مراجعة.

## الأرقام الأربعة

figure-runway = المدة التي يكفيها الاحتياطي
    .short = المدة
figure-runway-note = نفقات قدرها { $spending } ودخل قدره { $receipts } في { $year }
figure-runway-no-net-burn = لا سحب صافيًا
figure-runway-no-net-burn-note = دخل قدره { $receipts } يغطي نفقات قدرها { $spending } في { $year }
figure-runway-gross = دون أي دخل
figure-runway-no-spending = لا نفقات
figure-runway-no-spending-note = لا يُنفق شيء في { $year }
figure-runway-to-floor = إلى أن ينزل دون حده الأدنى
figure-runway-to-zero = إلى أن تنفد الأموال
figure-runway-below-floor = عدد الأشهر الكاملة: { $months }؛ ينزل دون حده الأدنى في { $month }
figure-runway-runs-out = { months-counted }؛ تنفد الأموال في { $month }
figure-runway-at-once = منذ { $month }
figure-runway-not-by = ليس قبل نهاية { $last }
figure-runway-every-request = لو لُبّيت كل الطلبات، إلى أن تنفد الأموال

figure-requests = الطلبات الملبّاة في { $year }، بالعدد
    .short = في { $year }
figure-requests-value = { $met } من { $requests }
figure-requests-none = لا طلبات
figure-requests-share = { $share } بالعدد

figure-gap = الفجوة عن الهدف السنوي
    .short = الفجوة
figure-gap-every-year-note = فجوة قدرها { $gap } عن الهدف البالغ { $target } كل سنة
figure-gap-note = فجوة قدرها { $gap } عن الهدف البالغ { $target } في { $year }
figure-gap-none = لا فجوة
figure-gap-no-target = لم يُحدَّد هدف
figure-gap-none-every-year-note = يبلغ الدخل الهدف البالغ { $target } كل سنة
figure-gap-none-note = يبلغ الدخل الهدف البالغ { $target } في { $year }

figure-next = ما يحتاج إليه الطلب التالي
    .short = الطلب التالي
figure-next-note = الطلب رقم { $number } من أصل { $requests } في { $year } يحتاج إلى { $amount } إضافية ابتداءً من { $month }
figure-next-limited-note = الطلب رقم { $number } من أصل { $requests } في { $year } لا يحتاج إلى مال إضافي: القاعدة المختارة هي التي تضع الحد
figure-next-limited = القاعدة تضع الحد
figure-next-none = لا شيء
figure-next-none-note = كل الطلبات ملبّاة
figure-next-all-met = كلها ملبّاة

## الرسوم البيانية

charts-title = الرسوم البيانية
chart-picture = صورة
    .title = صورة الرسم البياني «{ $title }»
chart-table = الأرقام الدقيقة
chart-beyond = المحور ثابت أثناء الكتابة: بعض القيم تقع خارجه.
chart-explore-month = الأرقام الدقيقة لشهر بعينه
chart-explore-year = الأرقام الدقيقة لسنة بعينها
chart-axis-dollars = دولار أمريكي
chart-axis-requests = الطلبات
chart-year = السنة

chart-reserve-stays-above-floor = يبقى الاحتياطي عند حده الأدنى أو فوقه حتى نهاية { $last }
chart-reserve-stays-above-zero = يبقى الرصيد عند الصفر أو فوقه حتى نهاية { $last }
chart-reserve-starts-below-floor = الاحتياطي دون حده الأدنى منذ { $month }
chart-reserve-falls-below-floor = ينزل الاحتياطي لأول مرة دون حده الأدنى في { $month }
chart-reserve-starts-below-then-runs-out = الاحتياطي دون حده الأدنى منذ { $month }، وتنفد الأموال في { $zero }
chart-reserve-falls-then-runs-out = ينزل الاحتياطي لأول مرة دون حده الأدنى في { $month }، وتنفد الأموال في { $zero }
chart-reserve-runs-out = تنفد الأموال في { $zero }
chart-reserve-description = الرصيد في نهاية كل شهر وفق القاعدة المختارة ولو لُبّيت كل الطلبات، مع الحد الأدنى للاحتياطي في كل سنة. ما دون الصفر مال ناقص.
chart-reserve-balance = الرصيد وفق القاعدة المختارة
chart-reserve-every-request = الرصيد لو لُبّيت كل الطلبات
chart-reserve-floor = الحد الأدنى للاحتياطي
chart-reserve-below-zero = دون الصفر: مال ناقص
chart-reserve-readout = { $month }: الرصيد { $balance }، والحد الأدنى { $floor }؛ ولو لُبّيت كل الطلبات، { $every_request }.
chart-reserve-readout-opening = نهاية { $month }: الرصيد الافتتاحي { $balance }.

chart-requests-none = لا يُتوقع أي طلب مساعدة
chart-requests-all = كل الطلبات ملبّاة في كل السنوات
chart-requests-all-on-paper = كل الطلبات ملبّاة، ولكن ابتداءً من { $zero } بأموال لا يملكها الصندوق
chart-requests-none-met = لا يُلبّى أي طلب في أي سنة
chart-requests-most-unmet = { PLURAL($met) ->
    [zero] لا يُلبّى أي طلب من أصل { requests-counted } في { $year }
    [one] يُلبّى طلب واحد من أصل { requests-counted } في { $year }
    [two] يُلبّى طلبان من أصل { requests-counted } في { $year }
   *[other] يُلبّى { $met } من أصل { requests-counted } في { $year }
}
chart-requests-description = طلبات المساعدة الملبّاة وغير الملبّاة في كل سنة وفق القاعدة المختارة، بالعدد.
chart-requests-met = ملبّاة
chart-requests-unmet = غير ملبّاة
chart-requests-readout = { $year }: { $met } ملبّاة و{ $unmet } غير ملبّاة من أصل { requests-counted }.

chart-income-reaches-target = يبلغ الدخل الهدف كل سنة
chart-income-none = لا يُحتسب أي دخل في أي سنة
chart-income-same-gap = يبقى الدخل دون الهدف بمقدار { $gap } كل سنة
chart-income-always-below = يبقى الدخل دون الهدف كل سنة، بما يصل إلى { $gap } في { $year }
chart-income-reached-in-some = يبلغ الدخل الهدف في { $reached } من أصل { years-counted }
chart-income-description = دفعات التبرعات المعلنة التي تقع في كل سنة، بحسب مرحلة التبرع، مقابل الهدف السنوي البالغ { $target }.
chart-income-description-weighted = دفعات التبرعات المعلنة التي تقع في كل سنة، كل منها مضروبة في احتمالها، بحسب مرحلة التبرع، مقابل الهدف السنوي البالغ { $target }.
chart-income-stage = { $stage ->
    [paid] مدفوعة
    [agreed] متفق عليها
    [announced] معلنة
   *[assumed] مفترضة
}
chart-income-stage-amount = { $stage ->
    [paid] { $amount } مدفوعة
    [agreed] { $amount } متفق عليها
    [announced] { $amount } معلنة
   *[assumed] { $amount } مفترضة
}
chart-income-total = مجموع الدخل
chart-income-target = الهدف السنوي
chart-income-gap = الفجوة عن الهدف
chart-income-readout = { $year }: { $stages }؛ أقل من الهدف بمقدار { $gap }.
chart-income-readout-reached = { $year }: { $stages }؛ بلغ الدخل الهدف.
chart-income-readout-no-target = { $year }: دخل قدره { $receipts }؛ لم يُحدَّد هدف.
chart-income-readout-none = { $year }: لا دخل؛ أقل من الهدف بمقدار { $gap }.

## دفتر الحسابات

ledger-title = دفتر الحسابات
ledger-lead = كل المبالغ بالسنت. اختر رقمًا لعرض طريقة حسابه.
ledger-by-year = حسب السنة
ledger-by-month = حسب الشهر
ledger-item = البند
ledger-month = الشهر
ledger-opening = الرصيد الافتتاحي
ledger-receipts = المقبوضات
ledger-target-gap = الفجوة عن الهدف السنوي
ledger-requests = طلبات المساعدة
ledger-met = الطلبات الملبّاة
ledger-unmet = الطلبات غير الملبّاة
ledger-requested = المبلغ المطلوب
ledger-allotted = المخصص للطلبات الملبّاة
ledger-spending = النفقات
ledger-floor = الحد الأدنى للاحتياطي
ledger-closing = الرصيد الختامي
ledger-lowest-balance = أدنى رصيد في نهاية شهر
ledger-lowest-month = شهر أدنى رصيد
ledger-next-request-needs = ما يحتاج إليه الطلب التالي
ledger-balance = الرصيد
ledger-every-request = الرصيد لو لُبّيت كل الطلبات
ledger-reserve-breached = الاحتياطي دون حده الأدنى دون تلبية أي طلب
ledger-yes = نعم
ledger-no = لا
ledger-warning-already-in-balance = { PLURAL($pledges) ->
    [zero] لا تبرعات معلنة لها دفعة في { $month } أو قبله.
    [one] لتبرع معلن واحد دفعة في { $month } أو قبله: الرصيد الافتتاحي يشملها، فتُستبعد من الحساب.
    [two] لتبرعين معلنين دفعات في { $month } أو قبله: الرصيد الافتتاحي يشملها، فتُستبعد من الحساب.
    [few] لعدد { $pledges } تبرعات معلنة دفعات في { $month } أو قبله: الرصيد الافتتاحي يشملها، فتُستبعد من الحساب.
    [many] لعدد { $pledges } تبرعًا معلنًا دفعات في { $month } أو قبله: الرصيد الافتتاحي يشملها، فتُستبعد من الحساب.
   *[other] لعدد { $pledges } تبرع معلن دفعات في { $month } أو قبله: الرصيد الافتتاحي يشملها، فتُستبعد من الحساب.
}

## طريقة حساب رقم

