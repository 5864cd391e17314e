### طريقة حساب كل رقم.

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
working-met-protect-reserve-all = تكلفة تلبية كل الطلبات وعددها { $requests } حسب الخطة { $plan }. أدنى رصيد حسب الخطة { $lowest }، وهو ليس دون الحد الأدنى { $floor }. لذلك يُلبّى { $met }.
working-met-protect-reserve = تكلفة تلبية { $met } من أصل { requests-counted } حسب الخطة { $plan }. أدنى رصيد حسب الخطة { $lowest }، وهو ليس دون الحد الأدنى { $floor }. ويحتاج طلب إضافي واحد إلى { $next-request-needs } إضافية.
working-met-steady = أكبر عدد يمكن تلبيته كل سنة مع بقاء الاحتياطي عند حده الأدنى أو فوقه طوال المدة، على ألا يتجاوز عدد طلبات هذه السنة { $requests }: { $met }. كلفته حسب الخطة { $plan }، وأدنى رصيد حسب الخطة { $lowest }، والحد الأدنى { $floor }.
working-unmet = الطلبات غير الملبّاة = { $requests } − { $met } = { $unmet }
working-requested-average = المبلغ المطلوب = { $requests } × { $ask } = { $requested }
working-requested-queue = المبلغ المطلوب = مجموع ما تطلبه طلبات هذه السنة وعددها { $requests } = { $requested }
working-allotted-average = تكلفة الطلب = { $ask } × الحصة الممنوحة { $award-share } × (1 + تكاليف الدعم { $support-cost-rate }) = { $cost }. المخصص = { $met } × { $cost } = { $allotted }
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
