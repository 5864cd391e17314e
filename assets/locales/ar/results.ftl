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

# The list of scenarios that the charts can show beside the present one
chart-beside = عرض معه
chart-beside-none = لا شيء
chart-ghost-balance = الرصيد في «{ $name }»
chart-ghost-met = الملبّاة في «{ $name }»
chart-ghost-readout = { $readout } وفي «{ $name }» { $value }.

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

working-inputs = ما يستند إليه
working-payments = الدفعات المحتسبة
working-no-payments = لا تقع أي دفعة في هذه المدة.
working-item = { $item }، { $when }
working-every-request = { $item }، لو لُبّيت كل الطلبات
working-pledges = { PLURAL($pledges) ->
    [zero] لا تبرعات معلنة
    [one] تبرع معلن واحد
    [two] تبرعان معلنان
    [few] { $pledges } تبرعات معلنة
    [many] { $pledges } تبرعًا معلنًا
   *[other] { $pledges } تبرع معلن
}
working-runway-gross = المدة التي يكفيها الاحتياطي دون أي دخل
working-item-every-request = { $item }، { $when }، لو لُبّيت كل الطلبات
working-contributor = الجهة المانحة
working-amount = المبلغ المحتسب
working-payment = الدفعة
working-payment-currency = { $currency } { $amount } ÷ { $rate }
working-payment-weighted = { $payment } × { $chance }
working-input = المدخل
working-value = القيمة
working-source = المصدر
working-counting = { $counting ->
    [agreed] التبرعات المدفوعة أو المتفق عليها
    [announced] التبرعات المدفوعة أو المتفق عليها أو المعلنة
    [weighted] كل التبرعات، كل منها مضروب في احتماله
   *[all] كل التبرعات، ومنها المفترضة
}
working-reserve-share = { $share } من النفقات المقررة
working-reserve-months = { months-counted } من النفقات المقررة

working-opening-given = الرصيد الافتتاحي = الرصيد في نهاية { $as-of } = { $opening }
working-opening-carried = الرصيد الافتتاحي = الرصيد الختامي للسنة السابقة في نهاية { $month } = { $opening }
working-receipts = المقبوضات = مجموع دفعات التبرعات المعلنة التي تقع في هذه المدة وتُحتسب = { $receipts }
working-target-gap = الفجوة = الهدف { $annual-target } − المقبوضات { $receipts }، على ألا تقل عن صفر = { $target-gap }
working-requests-given = عدد الطلبات في السنة الأولى، كما أُدخل: { $requests }
working-requests-queued = عدد طلبات القائمة المقدمة في هذه السنة: { $requests }
working-requests-grown = عدد الطلبات = { $first } بنمو قدره { $growth } سنويًّا على مدى { years-counted }، مقرّبًا = { $requests }
working-no-requests = لا تُقدَّم أي طلبات في هذه السنة، فلا طلب لتلبيته.
working-met-meet-all = قاعدة «تلبية كل الطلبات»: تُلبّى كل الطلبات أيًّا كان أثرها على الرصيد، وعددها { $requests } = { $met }
working-met-cap = قاعدة «حد أقصى في السنة»: الأقل من عدد الطلبات { $requests } والحد الأقصى { $cap } = { $met }
working-met-none-breached = حتى دون تلبية أي طلب، يكون أدنى رصيد في السنة { $lowest }، أي دون الحد الأدنى { $floor }. لذلك يُلبّى { $met } من أصل { requests-counted }.
working-met-protect-reserve-all = كلفة تلبية كل الطلبات وعددها { $requests } حسب الخطة { $plan }. أدنى رصيد حسب الخطة { $lowest }، وهو ليس دون الحد الأدنى { $floor }. لذلك يُلبّى { $met }.
working-met-protect-reserve = كلفة تلبية { $met } من أصل { requests-counted } حسب الخطة { $plan }. أدنى رصيد حسب الخطة { $lowest }، وهو ليس دون الحد الأدنى { $floor }. ويحتاج طلب إضافي واحد إلى { $next-request-needs } إضافية.
working-met-steady = أكبر عدد يمكن تلبيته كل سنة مع بقاء الاحتياطي عند حده الأدنى أو فوقه طوال المدة، على ألا يتجاوز عدد طلبات هذه السنة { $requests }: { $met }. كلفته حسب الخطة { $plan }، وأدنى رصيد حسب الخطة { $lowest }، والحد الأدنى { $floor }.
working-unmet = الطلبات غير الملبّاة = { $requests } − { $met } = { $unmet }
working-requested-average = المبلغ المطلوب = { $requests } × { $ask } = { $requested }
working-requested-queue = المبلغ المطلوب = مجموع ما تطلبه طلبات هذه السنة وعددها { $requests } = { $requested }
working-allotted-average = كلفة الطلب = { $ask } × الحصة الممنوحة { $award-share } × (1 + تكاليف الدعم { $support-cost-rate }) = { $cost }. المخصص = { $met } × { $cost } = { $allotted }
working-allotted-queue = المخصص = مجموع ما يلي للطلبات الملبّاة وعددها { $met }: المبلغ المطلوب × الحصة الممنوحة { $award-share } × (1 + تكاليف الدعم { $support-cost-rate })، مقرّبًا إلى السنت لكل طلب = { $allotted }
working-step-ask = المطلوب لكل طلب = { $first-ask } بنمو قدره { $growth } سنويًّا على مدى { years-counted }، مقرّبًا إلى السنت كل مرة = { $ask }
working-step-other-costs = تكاليف أخرى = { $first-other-costs } بنمو قدره { $growth } سنويًّا على مدى { years-counted }، مقرّبًا إلى السنت كل مرة = { $other-costs }
working-step-lowest = يكون الرصيد حسب الخطة في أدناه في نهاية { $lowest-month }: الافتتاحي { $opening } + المقبوضات حتى ذلك الحين { $receipts } − النفقات المقررة حتى ذلك الحين { $due } = { $lowest }
working-spending = النفقات = المخصص { $allotted } × الحصة المنفقة { $utilisation } + تكاليف أخرى { $other-costs } = { $spending }
working-floor-amount = الحد الأدنى مبلغ كما أُدخل: { $floor }
working-floor-share-of-spending = الحد الأدنى = النفقات المقررة { $plan } × { $share } = { $floor }
working-floor-months-of-spending = الحد الأدنى = النفقات المقررة { $plan } × { $months } ÷ 12 = { $floor }
working-closing = الرصيد الختامي = الافتتاحي { $opening } + المقبوضات { $receipts } − النفقات { $spending } = { $closing }
working-lowest-balance = الرصيد في نهاية { $month } = الافتتاحي { $opening } + المقبوضات حتى ذلك الحين { $receipts } − النفقات حتى ذلك الحين { $spending } = { $lowest-balance }، وهو الأدنى في السنة
working-next-request-needs-none = كل الطلبات ملبّاة وعددها { $requests }: لا يحتاج أي طلب تالٍ إلى شيء.
working-next-request-needs = مع الطلب رقم { $number } تكون نفقات السنة المقررة { $plan }، والحد الأدنى { $floor }، وأدنى رصيد حسب الخطة { $lowest }. المطلوب = الحد الأدنى − أدنى رصيد، على ألا يقل عن صفر = { $next-request-needs }
working-month-spending = تُستحق نفقات السنة { $year-spending } بالتساوي. المستحق حتى نهاية الشهر { $months } من 12: { $due }؛ والمستحق قبله: { $due-before }. الفرق = { $spending }
working-gross-months = 12 × الرصيد الافتتاحي { $opening } ÷ نفقات السنة الأولى { $spending } = { months-counted }
working-gross-months-none = الرصيد الافتتاحي { $opening } ولا يُنفق شيء في السنة الأولى، فلا عدد للأشهر.
working-net-months = 12 × الرصيد الافتتاحي { $opening } ÷ (النفقات { $spending } − المقبوضات { $receipts } في السنة الأولى) = { months-counted }
working-net-months-none = مقبوضات السنة الأولى { $receipts } تغطي نفقاتها { $spending }: لا سحب صافيًا.
working-to-floor = { $month } هو أول شهر ينتهي دون الحد الأدنى: الرصيد { $balance }، والحد الأدنى { $floor }. الأشهر الكاملة قبله: { $months }
working-to-floor-none = لا ينتهي أي شهر دون الحد الأدنى، وعدد الأشهر { $months }.
working-to-zero = { $month } هو أول شهر ينتهي دون الصفر: الرصيد { $balance }. الأشهر الكاملة قبله: { $months }
working-to-zero-none = لا ينتهي أي شهر دون الصفر، وعدد الأشهر { $months }.
