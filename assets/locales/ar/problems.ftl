### ما الخطأ في أحد المدخلات، وما المسموح به.

## A problem of a field

problem-missing = الحقل «{ $field }» فارغ. { $allowed }
problem-value = لا يمكن أن تكون قيمة الحقل «{ $field }» هي «{ $value }». { $allowed }
problem-no-such-field = { $field }: لا يوجد حقل بهذا الاسم هنا.
problem-named-twice = ورد الحقل «{ $field }» مرتين، ويجوز أن يرد مرة واحدة.
problem-not-json = هذا ليس سيناريو: تتعذر قراءة النص ابتداءً من السطر { $line }، العمود { $column }.
problem-too-large = هذا النص كبير جدًا، والحد الأقصى المسموح به: { PLURAL($most) ->
    [zero] لا شيء
    [one] بايت واحد
    [two] بايتان
    [few] { $most } بايتات
    [many] { $most } بايتًا
   *[other] { $most } بايت
}.
problem-not-the-same = قيمة الحقل «{ $field }» هي «{ $value }» في أحد السيناريوهين و«{ $other }» في الآخر. ولا تجوز المقارنة إلا إذا تساوتا.
problem-uncertain-pledges = لا يمكن حساب الاحتمال الدقيق إلا لعدد محدود من التبرعات غير المؤكدة في السنة، وهنا ما يتجاوزه. والحد الأقصى: { PLURAL($most) ->
    [zero] لا تبرعات
    [one] تبرع واحد
    [two] تبرعان
    [few] { $most } تبرعات
    [many] { $most } تبرعًا
   *[other] { $most } تبرع
}.

field-in-pledge = { $field } (التبرع المعلن { $number })
field-in-request = { $field } (الطلب { $number })

## What is allowed

allowed-between = المسموح به: من { $least } إلى { $greatest }.
allowed-above = المسموح به: أكثر من { $least } وحتى { $greatest }.
allowed-decimals = عدد المنازل العشرية المسموح بها: { PLURAL($decimals) ->
    [zero] لا شيء
    [one] منزلة واحدة
    [two] منزلتان على الأكثر
    [few] { $decimals } منازل على الأكثر
    [many] { $decimals } منزلة على الأكثر
   *[other] { $decimals } منزلة على الأكثر
}.
allowed-whole = المسموح به: عدد صحيح من { $least } إلى { $greatest }.
allowed-month = المسموح به: شهر من { $first } إلى { $last }، مثل { MONTH("2025-06") } أو 2025-06.
allowed-one-of = المسموح به: { $words }.
allowed-currency = المسموح به: الأحرف اللاتينية الكبيرة الثلاثة التي ترمز إلى عملة، مثل USD أو EUR أو CHF.
allowed-text = الحد الأقصى المسموح به: { PLURAL($most) ->
    [zero] لا أحرف
    [one] حرف واحد
    [two] حرفان
    [few] { $most } أحرف
    [many] { $most } حرفًا
   *[other] { $most } حرف
}.
allowed-flag = المسموح به: نعم أو لا.
allowed-list = الحد الأقصى المسموح به: { PLURAL($most) ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $most } صفوف
    [many] { $most } صفًا
   *[other] { $most } صف
}.
allowed-object = المسموح به: حقول صيغة السيناريو.

## Numbers that cannot be read

number-ambiguous = يمكن قراءة هذا العدد بطريقتين. فأيهما المقصود؟
number-ambiguous-thousands = { $value }، والعلامة تفصل الآلاف
number-ambiguous-decimals = { $value }، والعلامة تفصل الكسور العشرية
number-unknown = «{ $word }» ليس جزءًا من عدد (الموضع { $place }).
number-other-currency = «{ $word }» عملة غير عملة هذا الحقل (الموضع { $place }). غيّر العملة أولًا.
number-per-cent-sign = لا مكان لعلامة النسبة المئوية هنا (الموضع { $place }).
number-grouping = الأرقام ليست مفصولة بالآلاف (الموضع { $place }). احذف الفواصل أو تحقق من الأرقام.
number-mixed-marks = استُخدمت النقطة والفاصلة بطريقتين في هذه العملية (الموضع { $place }). اكتبها من دون فواصل للآلاف.
number-expected = ينقص عدد عند الموضع { $place }.
number-operator-expected = تنقص علامة مثل + أو * عند الموضع { $place }.
number-parenthesis = القوس عند الموضع { $place } لا يقابله قوس آخر.
number-only-parentheses = يكتب البعض المبلغ السالب بين قوسين. اكتبه بعلامة ناقص أو احذف القوسين.
number-division-by-zero = قسمة على صفر (الموضع { $place }).
number-division-endless = لا تنتهي هذه القسمة إلى عدد محدد من المنازل (الموضع { $place }). اكتب الناتج المقرّب.
number-too-long = أرقام العدد أكثر مما ينبغي (الموضع { $place }).
month-unreadable = هذا ليس شهرًا مع سنته. اكتب مثلًا { MONTH("2025-06") } أو 2025-06.
unread-kept = ما كتبته محفوظ كما هو. والنتائج هي نتائج آخر قيم مكتملة.

## All problems at once

problems-counted = { PLURAL($count) ->
    [zero] لا قيم تحتاج إلى مراجعة
    [one] قيمة واحدة تحتاج إلى مراجعة
    [two] قيمتان تحتاجان إلى مراجعة
    [few] { $count } قيم تحتاج إلى مراجعة
    [many] { $count } قيمة تحتاج إلى مراجعة
   *[other] { $count } قيمة تحتاج إلى مراجعة
}
problems-go-to = الانتقال إلى أولاها
