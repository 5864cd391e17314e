### مصنف السيناريو (XLSX). بلا متغيرات؛ ولا يزيد اسم الورقة على 31 حرفًا ولا يتضمن [ ] : * ? / \ "

## Names of sheets, which are their titles too

workbook-sheet-inputs = المدخلات
workbook-sheet-income = الدخل
workbook-sheet-queue = الطلبات
workbook-sheet-demand = الطلب والدعم
workbook-sheet-months = حسب الشهر
workbook-sheet-years = حسب السنة
workbook-sheet-rule = العدد المُلبّى
workbook-sheet-runway = مدة كفاية الاحتياطي
workbook-sheet-checks = التحقق
workbook-sheet-sources = المصادر والافتراضات
workbook-sheet-lists = القوائم

## What each sheet is about

workbook-about-inputs = غيّر الخلايا الملونة فتتبعها جميع الأوراق الأخرى بالصيغ. واكتب بجانب كل قيمة مصدرها أو ما هو مفترض.
workbook-about-income = ما يدفعه كل تبرع معلن في كل شهر بعملته، وتحته ما يُحتسب منه بالدولار. والدفعات السابقة لأفق التخطيط في آخر الورقة.
workbook-about-queue = تكلفة دعم كل طلب، وترتيبه بين طلبات سنته التي تُلبّى من الأعلى.
workbook-about-demand = الطلبات والتكاليف والحد الأدنى للاحتياطي في كل سنة من سنوات التخطيط. بالدولار ما لم يُذكر غير ذلك.
workbook-about-months = كل شهر من أشهر أفق التخطيط، بالدولار. وتبيّن الأعمدة الأخيرة الرصيد إذا أُنفق كل ما هو مقرر، وهو ما تنظر إليه قواعد الاحتياطي.
workbook-about-years = كل سنة من سنوات التخطيط، بالدولار.
workbook-about-rule = تبحث قاعدتان عن عدد الطلبات الملبّاة، وعددهما قيمة؛ وتتحقق الصيغ هنا من أن العدد لا يزال صحيحًا. وإن لم يكن كذلك فضع عددًا آخر في الخلايا الملونة في ورقة «الطلب والدعم».
workbook-about-runway = كم يكفي الاحتياطي.
workbook-about-checks = نتائج الصيغ بجانب الأرقام وقت التصدير. والفرق يبيّن أثر تغيير المدخلات.
workbook-about-sources = كيف تُحسب الأرقام، وما هو مفترض.
workbook-about-lists = كلمات للاختيار وجمل تعرضها الأوراق الأخرى. ولا حاجة إلى تغيير شيء هنا.

## Inputs

workbook-input = المدخل
workbook-value = القيمة
workbook-unit = الوحدة
workbook-least = الأدنى
workbook-greatest = الأقصى
workbook-source = المصدر أو الافتراض
workbook-from-list = من القائمة
workbook-horizon-fixed = ثابت: يتطلب أفق آخر تصديرًا جديدًا
workbook-kind-fixed = ثابت: يتطلب نوع آخر تصديرًا جديدًا
workbook-unit-share-of-spending = من النفقات المقررة (1 = كلها)
workbook-unit-month = شهر
workbook-incomplete = غير مكتمل: لا يُحتسب

## Income

workbook-counted-share = الجزء المحتسب
workbook-first-month-number = رقم شهر الدفعة الأولى
workbook-earlier-payments = الدفعات السابقة للأفق
workbook-last-earlier-payment = آخر هذه الدفعات
workbook-own-currency = الدفعات بعملة التبرع المعلن
workbook-counted-dollars = ما يُحتسب منها، بالدولار
workbook-before-horizon = الدفعات في شهر الرصيد الافتتاحي أو قبله، حسب رقمها، بعملة التبرع المعلن

## Demand and support

workbook-cost-factor = تكلفة الطلب المُلبّى كنسبة مما يطلبه
workbook-planning-year = سنة التخطيط
workbook-first-month = الشهر الأول
workbook-requests-unrounded = الطلبات قبل التقريب
workbook-ask = ما يطلبه كل طلب
workbook-cost = تكلفة دعمه
workbook-other-costs = تكاليف أخرى
workbook-met-protecting = العدد المُلبّى وفق «حماية الاحتياطي»، قيمة
workbook-met-steadily = العدد المُلبّى وفق «العدد نفسه كل سنة»، قيمة
workbook-planned = النفقات المقررة
workbook-place-in-year = ترتيبه في سنته
workbook-is-met = مُلبّى

## By month

workbook-month-of-year = رقم الشهر في السنة
workbook-spent-so-far = المنفق هذه السنة حتى الآن
workbook-below-floor = دون الحد الأدنى
workbook-below-zero = دون الصفر
workbook-received-so-far = المقبوض هذه السنة حتى الآن
workbook-by-plan = الرصيد حسب الخطة
workbook-by-plan-more = حسب الخطة، مع طلب إضافي
workbook-by-plan-steady = حسب الخطة، مع طلب إضافي كل سنة

## The number met

workbook-rule-as-is = كما هو
workbook-rule-more = مع طلب إضافي في هذه السنة
workbook-rule-steady = مع طلب إضافي في كل سنة
workbook-steady-number = أكبر عدد من الطلبات يُلبّى في سنة
workbook-lowest-by-plan = أدنى رصيد حسب الخطة
workbook-holds = يبقى عند الحد الأدنى أو فوقه
workbook-verdict = هل العدد المُلبّى صحيح؟
workbook-verdict-formula = محسوب بصيغة
workbook-verdict-right = صحيح
workbook-verdict-too-many = أكثر مما ينبغي: ضع عددًا أصغر
workbook-verdict-more = يمكن تلبية المزيد: ضع عددًا أكبر
workbook-verdict-not-same = ليس العدد نفسه كما في السنوات الأخرى

## Runway

workbook-runway-gross = عدد الأشهر التي يكفيها الرصيد الافتتاحي بلا دخل
workbook-runway-net = عدد الأشهر التي يكفيها مع دخل السنة الأولى
workbook-full-months = أشهر كاملة
workbook-not-within-horizon = ليس ضمن أفق التخطيط
workbook-nothing-spent = لا يُنفق شيء في السنة الأولى
workbook-income-covers = يغطي الدخل النفقات في السنة الأولى

## Checks

workbook-figure = الرقم
workbook-live = بالصيغة
workbook-as-exported = عند التصدير
workbook-difference = الفرق
workbook-largest-difference = أكبر فرق
workbook-different = مختلف
workbook-unchanged = كل الأرقام كما كانت عند إعداد هذا المصنف.
workbook-changed = تختلف الأرقام عما كانت عليه عند التصدير: تغيّر أحد المدخلات، أو في أحد المبالغ من الخانات أكثر مما يحفظه جدول البيانات.
workbook-number-met-check = السنوات التي لا يطابق فيها العدد المُلبّى القاعدة (انظر ورقة «العدد المُلبّى»)
workbook-incomplete-check = الصفوف غير المكتملة في ورقة «المدخلات»، وهي لا تُحتسب
workbook-incomplete-rows = في ورقة «المدخلات» صفوف غير مكتملة، وهي لا تُحتسب.

## Sources and assumptions

workbook-assumptions = الافتراضات
workbook-assumption-on-time = ترد الدفعات كاملة في الشهر المذكور. والدفعة التي تقع في شهر الرصيد الافتتاحي أو قبله داخلة في ذلك الرصيد.
workbook-assumption-evenly = ما يُنفق في السنة يُستحق بالتساوي على أشهرها الاثني عشر.
workbook-assumption-queue = تُلبّى الطلبات في قائمة الطلبات من الأعلى بالترتيب المذكور.
workbook-assumption-assumed = التبرع في مرحلة «مفترض» فرضية ممن أعد هذا السيناريو، وليس تبرعًا معلنًا من دولة.
workbook-assumption-model = هذا نموذج وليس تنبؤًا: يحسب ما يترتب على المدخلات.
workbook-method = كيف تُحسب الأرقام
workbook-method-income = الدخل: الدفعة الأولى هي المبلغ؛ وكل دفعة تالية هي السابقة × (1 + النمو)، مقربة إلى السنت بعملة التبرع المعلن. والدولار = الدفعة ÷ سعر الصرف، مقربًا إلى السنت.
workbook-method-counting = التبرعات المحتسبة: حسب المرحلة كاملة؛ أو جميعها، كل دفعة مضروبة في احتمالها ومقربة إلى السنت، ويُحتسب المدفوع كاملًا.
workbook-method-demand = الطلب: تنمو الطلبات من سنة إلى أخرى (وتُحمل ست خانات عشرية) ثم تُقرب إلى أعداد صحيحة؛ وينمو ما يطلبه كل منها والتكاليف الأخرى مقربة إلى السنت.
workbook-method-support = الدعم: تكلفة الطلب المُلبّى هي ما يطلبه × الحصة الممنوحة × (1 + تكاليف دعم البرامج)، مقربة إلى السنت. والنفقات المقررة مجموع ذلك والتكاليف الأخرى.
workbook-method-spending = النفقات: المخصص × الحصة المنفقة، والتكاليف الأخرى. وبنهاية الشهر رقم ش من السنة يكون قد أُنفق منها ش من اثني عشر جزءًا، مقربًا إلى السنت.
workbook-method-floor = الحد الأدنى للاحتياطي: مبلغ، أو حصة من النفقات المقررة للسنة أو أشهر منها.
workbook-method-rules = تلبي قاعدتا «حماية الاحتياطي» و«العدد نفسه كل سنة» أكبر عدد من الطلبات يُبقي الرصيد عند الحد الأدنى أو فوقه في كل شهر، مع احتساب كل النفقات المقررة منفقة.
workbook-method-rounding = التقريب إلى السنت، والنصف يُبعد عن الصفر.
workbook-method-exactness = تعطي الصيغ أرقام الصفحة إلى السنت ما دامت خانات المبلغ بالسنت وخانات كسر النسبة التي يُضرب فيها لا تزيد معًا على 14 خانة.
workbook-own-sources = مصادرك وملاحظاتك
