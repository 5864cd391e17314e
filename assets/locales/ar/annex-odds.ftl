### احتمالات النتائج.

odds-title = الاحتمالات
odds-lead = ما مدى احتمال كل نتيجة إذا صحت الاحتمالات المعطاة للتبرعات المعلنة. وهذه الاحتمالات افتراضات من أدخلها.
odds-year = سنة التخطيط

odds-chance-tiny = أقل من 0.000001%
odds-chance-all-but-certain = أكثر من 99.999999%

## The exact chances

odds-exact-title = بلوغ الهدف السنوي
odds-exact-lead = حساب دقيق بلا عينات: يُوفى بكل تبرع معلن كاملًا وفق احتماله، مستقلًا عن غيره وفي موعده. ولا أثر هنا لاختيار التبرعات المحتسبة على منضدة العمل.
odds-running = جارٍ حساب الاحتمالات الدقيقة…
odds-too-many = في سنة واحدة عدد التبرعات المعلنة غير المؤكدة { $pledges }. يمكن حساب الاحتمالات بدقة حتى 40 تبرعًا؛ وما زاد على ذلك تقدّره المحاكاة أدناه وتبيّن مدى الخطأ الممكن في التقدير.

odds-finding = وفق الاحتمالات التي أعطيتها، تبلغ إيرادات { $year } الهدف السنوي البالغ { $target } باحتمال { $chance }.
odds-finding-certain = تبلغ إيرادات { $year } الهدف السنوي البالغ { $target } في كل الأحوال: { $certain } منها محتسبة مؤكدةً.
odds-finding-out-of-reach = حتى لو وُفي بكل تبرع معلن، تكون إيرادات { $year } { $most }، أي دون الهدف السنوي البالغ { $target }.
odds-finding-no-target = لم يُحدَّد هدف سنوي، فلا يمكن أن يفوت هدف في { $year }.
odds-points = لا تقل إيرادات { $year } عن { $p10 } باحتمال يزيد على 90%، ولا عن { $p50 } باحتمال يزيد على 50%، ولا عن { $p90 } باحتمال يزيد على 10%.

odds-exact-table = الاحتمالات الدقيقة لإيرادات كل سنة
odds-target-reached = بلوغ الهدف
odds-below-target = دون الهدف
odds-around-target = دون الهدف أو عنده
odds-p10 = نقطة 10% من الإيرادات
odds-p50 = نقطة 50% من الإيرادات
odds-p90 = نقطة 90% من الإيرادات

## The distribution

odds-chart-title = أرجح إيرادات { $year }: { $receipts }، باحتمال { $chance }
odds-chart-title-one = وفق الاحتمالات التي أعطيتها، لا يمكن أن تكون إيرادات { $year } إلا { $receipts }
odds-chart-description = احتمال كل مجموع يمكن أن تأتي به تبرعات السنة المعلنة معًا؛ وحيث تكثر المجاميع، احتمال كل المجاميع ضمن نطاق. والتبرعات التي تأتي أو لا تأتي تُحدث فجوات وأكثر من ذروة واحدة.
odds-chart-readout = إيرادات { $receipts }: { $chance }. { $side }.
odds-chart-readout-no-target = إيرادات { $receipts }: { $chance }.
odds-receipts-between = من { $least } إلى ما دون { $greatest }
odds-axis-chance = الاحتمال بالنسبة المئوية
odds-axis-receipts = إيرادات السنة، دولارات الولايات المتحدة
odds-explore-receipts = الاحتمال الدقيق لعمود
odds-distribution-table = احتمالات إيرادات السنة
odds-from = الإيرادات من
odds-to = إلى
odds-chance = الاحتمال
odds-rounding = كل احتمال مقرَّب على حدة إلى ثمانية أرقام عشرية، فقد لا يبلغ مجموعها 100% تمامًا بفارق الأرقام الأخيرة.

## The chances that were given

odds-chances-title = احتمال كل تبرع معلن
odds-chances-no-pledges = لا يُحتسب أي تبرع معلن في هذا السيناريو.
odds-chances-none = ليس لأي تبرع معلن احتمال بين 0% و100%، فلا توجد إلا نتيجة واحدة. أعط تبرعًا احتمالًا لتظهر الاحتمالات.
odds-chances-some = { PLURAL($uncertain) ->
    [one] لتبرع معلن واحد من { $pledges } احتمال بين 0% و100%.
    [two] لتبرعين معلنين من { $pledges } احتمال بين 0% و100%.
    [few] لـ{ $uncertain } تبرعات معلنة من { $pledges } احتمال بين 0% و100%.
    [many] لـ{ $uncertain } تبرعًا معلنًا من { $pledges } احتمال بين 0% و100%.
   *[other] لـ{ $uncertain } تبرع معلن من { $pledges } احتمال بين 0% و100%.
}
odds-chances-assumed = { PLURAL($assumed) ->
    [one] تبرع معلن واحد مفترض فقط واحتماله 100%: يُحتسب مؤكدًا إلى أن يُعطى احتمالًا آخر.
    [two] تبرعان معلنان مفترضان فقط واحتمالهما 100%: يُحتسبان مؤكدين إلى أن يُعطيا احتمالًا آخر.
    [few] { $assumed } تبرعات معلنة مفترضة فقط واحتمالها 100%: تُحتسب مؤكدة إلى أن تُعطى احتمالًا آخر.
    [many] { $assumed } تبرعًا معلنًا مفترضة فقط واحتمالها 100%: تُحتسب مؤكدة إلى أن تُعطى احتمالًا آخر.
   *[other] { $assumed } تبرع معلن مفترضة فقط واحتمالها 100%: تُحتسب مؤكدة إلى أن تُعطى احتمالًا آخر.
}
odds-chances-help = كل احتمال هو رقمك أنت. والتبرع الذي لا يُوفى به لا يأتي بشيء في أي سنة.
odds-chance-paid = ورد
odds-to-workbench = كل التبرعات المعلنة على منضدة العمل

table-name-odds-exact = الاحتمالات الدقيقة بحسب السنة
table-name-odds-distribution = توزيع الإيرادات

## What a simulation is asked

odds-simulated-title = المحاكاة
odds-simulated-lead = جولات كثيرة للخطة كلها، تُسحب في كل منها التبرعات المعلنة والدفعات والطلبات والتكاليف بالقرعة. وفي كل جولة تقرر قاعدة الدعم وفق ما سُحب فيها.
odds-settings = ما يتغير
odds-settings-stale = في أحد المدخلات أعلاه خطأ. المعروض هو نتيجة آخر مدخلات صحيحة.
odds-settings-wrong = في أحد المدخلات أعلاه خطأ. وما لم يُصحَّح فلا شيء يُحاكى.
odds-counting = لا أثر هنا لاختيار التبرعات المحتسبة على منضدة العمل: في كل جولة يأتي كل تبرع معلن أو لا يأتي بحسب احتماله.
odds-runs-offered = أعداد الجولات
odds-queue-fixed = الطلبات المسماة كما هي في القائمة: عددها لا يتغير.
odds-another-sample = عينة أخرى
    .title = يأخذ البذرة { $seed }: جولات أخرى من الشيء نفسه
field-runs =
    .label = الجولات
    .help = كلما زادت الجولات صارت التقديرات أوثق: أربعة أضعافها تخفض الخطأ المعياري إلى النصف.
field-payment-delay-months =
    .label = تأتي الدفعات حتى
    .unit = أشهر بعد شهرها
    .help = تأتي كل دفعة في شهرها المعلن أو بعده بعدد من الأشهر لا يزيد على هذا، وكلها متساوية الاحتمال.
field-requests-spread =
    .label = عدد الطلبات
option-requests-spread-fixed = كما في الخطة
    .help = لكل سنة عدد الطلبات الوارد في الخطة.
option-requests-spread-poisson = يتغير
    .help = افتراضك: يتبع عدد كل سنة توزيع بواسون حول عدد الخطة، كما يحدث حين ترد الطلبات مستقلًا بعضها عن بعض.
field-cost-cv =
    .label = تشتت المبالغ المطلوبة
    .help = الانحراف المعياري مقسومًا على المتوسط: مع 0.2 يقع متوسط الطلب في السنة غالبًا ضمن الخُمس من المخطط. و0 يعني بلا تشتت.
field-donor-climate =
    .label = مناخ التبرع
    .help = مدى تحريك عامل مشترك واحد لكل التبرعات المعلنة معًا، كمعامل ارتباط من 0 (كل منها على حدة) إلى 0.95. يحتفظ كل تبرع باحتماله؛ وتصير السنوات الجيدة والسيئة أرجح.
field-seed =
    .label = البذرة
    .help = البذرة نفسها تسحب الجولات نفسها في كل متصفح.

## How far it is

odds-progress = { $done } من { $of } جولة
odds-stop = إيقاف
odds-stopped = أُوقفت.
odds-go-on = متابعة
odds-on-page = البرنامج الذي يحسب الجولات في الخلفية لم يصل أو هو محجوب هنا، ولذلك تحسبها الصفحة نفسها، جزءًا بعد جزء.
odds-of-runs = { PLURAL($runs) ->
    [one] من جولة واحدة
    [two] من جولتين
    [few] من { $runs } جولات
   *[other] من { $runs } جولة
}
odds-of-first-runs = { PLURAL($runs) ->
    [one] من أول جولة من أصل { $of }
    [two] من أول جولتين من أصل { $of }
    [few] من أول { $runs } جولات من أصل { $of }
   *[other] من أول { $runs } جولة من أصل { $of }
}
odds-nothing-varies = لا شيء يتغير: كل الجولات متماثلة. أعط تبرعات معلنة احتمالًا بين 0% و100%، أو اختر أعلاه ما يتغير.

## What comes of it

odds-estimate = { $chance } (± { $error }) من { $of } جولة
odds-estimate-none = لا جولة من { $of }
odds-estimate-none-about = لا جولة من { $of } (أي أن الاحتمال لا يزيد على نحو 3 من { $of })
odds-estimate-all = كل الجولات وعددها { $of }
odds-estimate-all-about = كل الجولات وعددها { $of } (أي أن احتمال خلاف ذلك لا يزيد على نحو 3 من { $of })
odds-estimate-cell = { "\u200F" }{ $chance } ± { $error }
odds-estimate-cell-runs = { $runs } من { $of } جولة
odds-finding-floor = يبقى الاحتياطي عند حده الأدنى أو فوقه طوال المدة في: { $estimate }.
odds-finding-run-out = بحلول نهاية { $last } تكون الأموال قد نفدت في: { $estimate }.
odds-finding-target = تبلغ إيرادات { $year } الهدف السنوي في: { $estimate }.
odds-reproduced = من { $runs } جولة بالبذرة { $seed }، إصدار النموذج { $version }. السيناريو نفسه بالمدخلات نفسها يعطي هذه الأرقام على كل جهاز.

odds-bands-title = في 80% على الأقل من الجولات، يقع الرصيد في نهاية { $last } بين { $p10 } و{ $p90 }
odds-bands-title-one = في 80% على الأقل من الجولات، الرصيد في نهاية { $last } هو نفسه: { $p10 }
odds-bands-description = موقع الرصيد في نهاية كل شهر: نصف الجولات على كل جانب من الخط، وحوله نطاقات تضم 50 و80 و90% من الجولات. ما دون الصفر مال ناقص.
odds-bands-description-floor = موقع الرصيد في نهاية كل شهر: نصف الجولات على كل جانب من الخط، وحوله نطاقات تضم 50 و80 و90% من الجولات. ويتبع الحد الأدنى إنفاق كل جولة فيختلف من جولة إلى أخرى، ولذلك لم يُرسم. ما دون الصفر مال ناقص.
odds-band-90 = 90% من الجولات
odds-band-80 = 80% من الجولات
odds-band-50 = 50% من الجولات
odds-bands-readout = { $month }: نقطة 50% { $p50 }؛ 80% من الجولات من { $p10 } إلى { $p90 }؛ 90% من { $p5 } إلى { $p95 }.
odds-bands-table = نقاط الرصيد بحسب الشهر
odds-point-5 = نقطة 5%
odds-point-10 = نقطة 10%
odds-point-25 = نقطة 25%
odds-point-50 = نقطة 50%
odds-point-75 = نقطة 75%
odds-point-90 = نقطة 90%
odds-point-95 = نقطة 95%

odds-met-title = أرجح عدد للطلبات الملبّاة في { $year } هو { $met }، في { $share } من الجولات
odds-met-description = كم مرة يُلبّى كل عدد من الطلبات في السنة. وأكثر من ذروة واحدة يعني أن شيئًا كبيرًا يأتي أو لا يأتي.
odds-met-between = { $least } إلى { $greatest }
odds-met-readout = عدد الملبّاة { $met }: { $estimate }.
odds-met-table = الطلبات الملبّاة في السنة
odds-met-runs = الجولات
odds-met-expected = الطلبات في الخطة
odds-met-title-none = ليس في خطة { $year } أي طلبات
odds-axis-runs = % من الجولات
odds-explore-met = الحصة الدقيقة لعدد
odds-runs-column = الجولات
odds-share-column = الحصة والخطأ المعياري

odds-outcomes-title = الاحتمالات بحسب السنة
odds-outcomes-help = كل تقدير مع خطئه المعياري: من عشر عينات كهذه تقترب نحو سبع من الاحتمال الحقيقي بهذا القدر. والاحتمال الدقيق لا يعرف دفعات تأتي بعد شهرها ولا مناخ تبرع.
odds-target-exact = بلوغ الهدف، بدقة
odds-target-simulated = بلوغ الهدف، بالمحاكاة
odds-below-floor = دون الحد الأدنى حتى حينه
odds-run-out = نفدت الأموال حتى حينه
odds-by-month = الاحتمالات بحسب الشهر
odds-standard-error-of = { $of }، الخطأ المعياري
odds-in-runs-of = { $of }، في كم جولة
odds-saved-of = من كم جولة
odds-saved-asked = الجولات المطلوبة
odds-saved-version = إصدار النموذج
odds-saved-delay = تأتي الدفعات بعد شهرها حتى هذا العدد من الأشهر

odds-runs-title = جولات منفردة
odds-runs-help = تُرتَّب الجولات بحسب الطلبات غير الملبّاة فيها في كل السنوات، وعند التساوي بحسب آخر رصيد ختامي.
odds-run = الجولة
option-run-place-worst = الأسوأ
option-run-place-p10 = 10%
option-run-place-p50 = 50%
option-run-place-p90 = 90%
option-run-place-best = الأفضل
odds-run-summary = الجولة { $number }: لُبّي { $met } من { $requests } من الطلبات؛ وآخر رصيد ختامي { $closing }.
odds-run-with-all = كل التبرعات المعلنة موجودة في هذه الجولة.
odds-run-without = { PLURAL($absent) ->
    [one] بالقرعة، تخلو هذه الجولة من تبرع معلن واحد من { $pledges }: { $names }.
    [two] بالقرعة، تخلو هذه الجولة من تبرعين معلنين من { $pledges }: { $names }.
    [few] بالقرعة، تخلو هذه الجولة من { $absent } تبرعات معلنة من { $pledges }: { $names }.
   *[other] بالقرعة، تخلو هذه الجولة من { $absent } تبرعًا معلنًا من { $pledges }: { $names }.
}
odds-run-without-many = بالقرعة، عدد التبرعات المعلنة التي تخلو منها هذه الجولة { $absent } من { $pledges }.
odds-drawn-also = وسُحب كذلك: { $what }.
odds-drawn-months = أشهر الدفع
odds-drawn-requests = عدد الطلبات
odds-drawn-costs = المبالغ المطلوبة

table-name-odds-bands = الرصيد المحاكى بحسب الشهر
table-name-odds-met = الطلبات الملبّاة بالمحاكاة
table-name-odds-outcomes = الاحتمالات المحاكاة بحسب السنة
table-name-odds-by-month = الاحتمالات المحاكاة بحسب الشهر
table-name-odds-run = جولة محاكاة واحدة
