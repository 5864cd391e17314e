### Scenarios side by side.

compare-title = مقارنة السيناريوهات
compare-lead = ضع حتى أربعة سيناريوهات جنبًا إلى جنب. تُقاس السيناريوهات الأخرى بسيناريو الأساس، ويمكن أن يكون أيًّا منها.

## Which scenarios

compare-chosen = السيناريوهات المُقارَنة
compare-baseline = الأساس
compare-baseline-choose = قياس السيناريوهات الأخرى بالسيناريو «{ $name }»
compare-remove = إزالة
    .title = إزالة «{ $name }» من المقارنة
scenario-unnamed = سيناريو بلا اسم
compare-add = إضافة سيناريو
compare-full = عدد السيناريوهات المقارنة { $most }. أزل أحدها لإضافة غيره.
compare-nothing = لم يُختر أي سيناريو. أضف سيناريو ليظهر هنا.
compare-place-workbench = على منضدة العمل
compare-place-origin = ما أُنشئ منه
compare-place-library = ضمن سيناريوهاتك
compare-place-preset = من التقرير
compare-name-workbench = { $name } (على منضدة العمل)
compare-name-origin = { $name } (كما كان)
compare-name-library = { $name } (محفوظ)
compare-name-preset = { $name } (من التقرير)
compare-name-number = { $name } ({ $number })
compare-no-answer = في أحد مدخلات «{ $name }» خطأ، فلا أرقام له. افتحه على منضدة العمل لمعرفة السبب.

## Inputs that differ

compare-inputs-title = المدخلات المختلفة
compare-inputs-none = لا يختلف هنا أي مدخل عن مدخلات «{ $name }».
compare-head-baseline = الأساس: { $name }
compare-inputs-table = المدخلات المختلفة بحسب السيناريو
compare-input = المدخل
compare-as-baseline = كما في الأساس
compare-not-in-it = غير موجود فيه
compare-own-order = ترتيبه هو

## Figures

compare-figures-title = الأرقام
compare-figures-table = الأرقام بحسب السيناريو
compare-figure = الرقم
compare-horizons-differ = تشمل هذه السيناريوهات سنوات مختلفة. وما يخص الأفق كله يُعرض من دون فرق حيث يختلف ذلك الأفق عن أفق الأساس.
compare-met = الطلبات الملبّاة، كل السنوات
compare-met-in = الطلبات الملبّاة، { $year }
compare-requests = طلبات المساعدة، كل السنوات
compare-requests-in = طلبات المساعدة، { $year }
compare-gap = الفجوة عن الهدف السنوي، كل السنوات
compare-last-closing = آخر رصيد ختامي
compare-next-in = ما يحتاج إليه الطلب التالي، { $year }
compare-runway-gross = المدة التي يكفيها الاحتياطي دون أي دخل
compare-runway-net = المدة التي يكفيها الاحتياطي مع دخل السنة الأولى
compare-year-number = سنة التخطيط رقم { $number }
compare-month-number = الشهر رقم { $number }

compare-no-figure = خارج أفقه
compare-other-horizon = أفق آخر
compare-the-same = لا فرق
compare-not-in-baseline = لا يحدث ذلك في الأساس
compare-in-baseline-only = يحدث ذلك في الأساس
compare-with-share = { $difference } ({ $share })
compare-count-more = أكثر بمقدار { $by }
compare-count-less = أقل بمقدار { $by }
compare-money-more = أكثر بمقدار { $by }
compare-money-less = أقل بمقدار { $by }
compare-months-more = { PLURAL($months) ->
    [one] أكثر بشهر واحد
    [two] أكثر بشهرين
    [few] أكثر بمقدار { $months } أشهر
    [many] أكثر بمقدار { $months } شهرًا
   *[other] أكثر بمقدار { $months } شهر
}
compare-months-less = { PLURAL($months) ->
    [one] أقل بشهر واحد
    [two] أقل بشهرين
    [few] أقل بمقدار { $months } أشهر
    [many] أقل بمقدار { $months } شهرًا
   *[other] أقل بمقدار { $months } شهر
}

## Charts

compare-charts-title = الاحتياطيات والطلبات
compare-chart-none = لا أرقام لأي من هذه السيناريوهات
compare-chart-floor = الحد الأدنى للاحتياطي في «{ $name }»
compare-chart-reserve-title = آخر رصيد ختامي بين { $least } («{ $least_name }») و{ $most } («{ $most_name }»)
compare-chart-reserve-same = آخر رصيد ختامي { $amount } في كل سيناريو
compare-chart-reserve-horizons = تختلف الآفاق: آخر رصيد ختامي { $each }
compare-chart-reserve-of = { $amount } في نهاية { $last } في «{ $name }»
compare-chart-reserve-description = الرصيد في نهاية كل شهر في كل سيناريو وفق قاعدته، مع الحد الأدنى للاحتياطي في «{ $name }». ما دون الصفر مال ناقص.
compare-chart-requests-title = عدد الطلبات الملبّاة في كل السنوات { $most } في «{ $most_name }» و{ $least } في «{ $least_name }»: الفرق { $by }
compare-chart-requests-same = عدد الطلبات الملبّاة في كل السنوات { $met } في كل سيناريو
compare-chart-requests-horizons = تختلف الآفاق: { $each }
compare-chart-requests-of = عدد الطلبات الملبّاة في «{ $name }» هو { $met } من أصل { requests-counted } على مدى { years-counted } حتى { $last }
compare-chart-missing-money = { $finding }؛ { $runs }
compare-missing-money = يُنفَق في «{ $name }» مال غير متوفر ابتداءً من { $month }
compare-chart-requests-description = طلبات المساعدة الملبّاة في كل سنة في كل سيناريو، بالعدد.
compare-readout = { $when }: { $values }.
compare-readout-of = «{ $name }» { $value }

## Why they differ

compare-why-title = سبب الاختلاف
compare-why-running = يجري حساب سبب الاختلاف…
compare-why-not = يشمل «{ $name }» سنوات غير سنوات «{ $baseline }»، فلا يمكن توزيع الفرق بينهما على المدخلات.
compare-why-help-title = كيف تُحسب الأجزاء
compare-why-help = تعمل المدخلات معًا، فما يضيفه أحدها يتوقف على ما تغيّر قبله. لذلك فإن كل جزء هو متوسط ما يضيفه في كل الترتيبات الممكنة للتغييرات (قيمة شابلي). وتُقرَّب الأجزاء بحيث يساوي مجموع المعروض منها الفرق تمامًا: يُقرَّب كل جزء إلى الأسفل، ثم يُضاف ما ينقص إلى الأجزاء التي ابتعدت أكثر من غيرها. وحيث لا ينزل الاحتياطي دون حده الأدنى، تُعدّ الأشهر حتى نهاية الأفق.

compare-why-met-more = مقارنةً بالسيناريو «{ $baseline }»، يزيد عدد الطلبات الملبّاة في «{ $name }» على مدى { $years } بمقدار { $by }، وذلك على النحو الآتي: { $parts }.
compare-why-met-less = مقارنةً بالسيناريو «{ $baseline }»، يقل عدد الطلبات الملبّاة في «{ $name }» على مدى { $years } بمقدار { $by }، وذلك على النحو الآتي: { $parts }.
compare-why-met-same = عدد الطلبات الملبّاة على مدى { $years } في «{ $name }» هو نفسه في «{ $baseline }».
compare-why-met-same-parts = عدد الطلبات الملبّاة على مدى { $years } في «{ $name }» هو نفسه في «{ $baseline }»، لأن تغييراته يعوّض بعضها بعضًا: { $parts }.
compare-why-missing-money = { $why } { $runs }.
compare-why-balance-more = يزيد آخر رصيد ختامي فيه بمقدار { $by }، وذلك على النحو الآتي: { $parts }.
compare-why-balance-less = يقل آخر رصيد ختامي فيه بمقدار { $by }، وذلك على النحو الآتي: { $parts }.
compare-why-balance-same = آخر رصيد ختامي فيه لا يختلف.
compare-why-balance-same-parts = آخر رصيد ختامي فيه لا يختلف، لأن تغييراته يعوّض بعضها بعضًا: { $parts }.
compare-why-months-more = يبقى احتياطيه عند حده الأدنى أو فوقه مدة أطول، والفرق بالأشهر { $by }، وذلك على النحو الآتي: { $parts }.
compare-why-months-less = يبقى احتياطيه عند حده الأدنى أو فوقه مدة أقصر، والفرق بالأشهر { $by }، وذلك على النحو الآتي: { $parts }.
compare-why-months-same = يبقى احتياطيه عند حده الأدنى أو فوقه العدد نفسه من الأشهر.
compare-why-months-same-parts = يبقى احتياطيه عند حده الأدنى أو فوقه العدد نفسه من الأشهر، لأن تغييراته يعوّض بعضها بعضًا: { $parts }.

compare-part = { $part ->
    [opening_balance] الرصيد الافتتاحي
    [counting] التبرعات المحتسبة
    [pledges] التبرعات المعلنة
    [demand] الطلبات
    [support] كيفية تلبية الطلبات
   *[reserve] الحد الأدنى للاحتياطي
}
compare-part-count-more = أكثر بمقدار { $by } بسبب { compare-part }
compare-part-count-less = أقل بمقدار { $by } بسبب { compare-part }
compare-part-money-more = أكثر بمقدار { $by } بسبب { compare-part }
compare-part-money-less = أقل بمقدار { $by } بسبب { compare-part }

## On the workbench

# The list of scenarios that the charts can show beside the present one
chart-beside = عرض معه
chart-beside-none = لا شيء
chart-ghost-balance = الرصيد في «{ $name }»
chart-ghost-met = الملبّاة في «{ $name }»
chart-ghost-readout = { $readout } وفي «{ $name }» { $value }.
