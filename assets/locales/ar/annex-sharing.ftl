### السيناريو حين يُرسل إلى الآخرين، وما يرد من الآخرين.

sharing-title = مشاركة «{ $name }»
sharing-not-good = { PLURAL($count) ->
    [zero] لا قيمة تحتاج إلى تصويب.
    [one] تحتاج قيمة واحدة إلى تصويب قبل مشاركة هذا السيناريو. والملف الاحتياطي يحفظه كما هو.
    [two] تحتاج قيمتان إلى تصويب قبل مشاركة هذا السيناريو. والملف الاحتياطي يحفظه كما هو.
    [few] تحتاج { $count } قيم إلى تصويب قبل مشاركة هذا السيناريو. والملف الاحتياطي يحفظه كما هو.
    [many] تحتاج { $count } قيمة إلى تصويب قبل مشاركة هذا السيناريو. والملف الاحتياطي يحفظه كما هو.
   *[other] تحتاج { $count } قيمة إلى تصويب قبل مشاركة هذا السيناريو. والملف الاحتياطي يحفظه كما هو.
}
sharing-link = الرابط
sharing-link-help = يحمل الرابط السيناريو كله والأرقام التي تراها الآن. ويأتي ذلك بعد علامة # في العنوان، والمتصفحات لا ترسل ما بعدها إلى أي خادوم.
sharing-copy-link = نسخ الرابط
sharing-link-copied = نُسخ.
sharing-link-not-copied = لم يسمح المتصفح بالنسخ. حدد الرابط وانسخه بلوحة المفاتيح.
sharing-link-length = عدد الأحرف: { $length }.
sharing-link-long = تقطع بعض البرامج العناوين التي يتجاوز عدد أحرفها { $length }: أرسل ملفًا بدلًا من ذلك.
sharing-link-too-large = هذا السيناريو أكبر من أن يحمله رابط: كان طوله بالأحرف سيبلغ { $length }، والحد الأقصى { $most }. أرسل ملفًا بدلًا من ذلك.
sharing-files = الملفات
sharing-save-scenario = ملف السيناريو
    .help = المدخلات في صيغة مفتوحة (JSON)، لتُفتح هنا من جديد أو تقرأها برامج أخرى. ولا يشمل الصفوف الموقوفة.

sharing-save-workbook = مصنف
    .help = لبرنامجي Excel وLibreOffice (XLSX)، بصيغ حية: عدّل أحد المدخلات هناك وشاهد التقدير يتغير.
sharing-print = طباعة
    .help = هذا العرض على ورق A4 أو Letter، مع الرابط ورمز تقرؤه الكاميرا. وبوسع المتصفح أيضًا حفظه بصيغة PDF.
sharing-workbook-running = جارٍ إعداد المصنف…
sharing-workbook-done = حُفظ.
sharing-workbook-payments = في هذا السيناريو تبرعات أكثر وسنوات أكثر مما يتسع له مصنف: عدد خلايا الدفعات { $cells }، والحد الأقصى { $most }.
sharing-workbook-requests = قائمة الطلبات أطول مما يتسع له مصنف: عدد الطلبات { $requests }، والحد الأقصى { $most }.
sharing-workbook-figure = في هذا السيناريو مبلغ كبير إلى حد أن جدول البيانات لا يميز سنتاته.
sharing-workbook-not-written = تعذرت كتابة المصنف: { $why }

## What came from outside

arrival-link-unread = تعذر فتح هذا الرابط
arrival-link-damaged = الرابط تالف: ينقصه جزء أو تغيّر في الطريق. اطلب من المرسل نسخه مرة أخرى، أو اطلب ملفًا.
arrival-link-too-new = أُعد الرابط بنسخة لاحقة من هذه الحاسبة. أعد تحميل الصفحة للحصول على أحدث نسخة.
arrival-link-too-large = يبلغ طول الرابط بالأحرف { $length }، ولا يتجاوز أي رابط { $most }.
arrival-link-not-allowed = الرابط كامل، لكنه يحمل قيمًا لا تسمح بها هذه الحاسبة:
arrival-own-work = عملك باقٍ كما كان.
arrival-link-differs = رأى المرسل أرقامًا أخرى
arrival-differs-older = أُعد الرابط بنسخة سابقة من النموذج. المدخلات هي نفسها، والأرقام هنا وفق النموذج الحالي.
arrival-differs-newer = أُعد الرابط بنسخة لاحقة من النموذج. المدخلات هي نفسها؛ أعد تحميل الصفحة للحصول على أحدث نسخة.
arrival-differs-same = أُعد الرابط بهذه النسخة من النموذج، فينبغي أن تكون الأرقام نفسها. وقد يكون الرابط أو هذه الصفحة قد تغيّرا: اسأل المرسل قبل أن تستخدم أيًا منهما.
arrival-figure = الرقم
arrival-sent = لدى المرسل
arrival-here = هنا
arrival-none = لا يوجد
arrival-runway-end = { PLURAL($months) ->
    [zero] { $months } شهر؛ { $month }
    [one] شهر واحد ({ $months })؛ { $month }
    [two] شهران ({ $months })؛ { $month }
    [few] { $months } أشهر؛ { $month }
    [many] { $months } شهرًا؛ { $month }
   *[other] { $months } شهر؛ { $month }
}
arrival-figure-requests-met = الطلبات الملبّاة على مدى أفق التخطيط
arrival-figure-requests = الطلبات على مدى أفق التخطيط
arrival-figure-to-floor = الأشهر حتى تجاوز الحد الأدنى
arrival-figure-to-zero = الأشهر حتى نفاد المال
arrival-figure-gross-months = أشهر الاحتياطي من دون إيرادات
arrival-figure-net-months = أشهر الاحتياطي صافية من الإيرادات
arrival-figure-target-gap = الفجوة عن الهدف في السنة الأولى
arrival-figure-next-request-needs = ما يحتاج إليه الطلب التالي في السنة الأولى
arrival-figure-last-closing-balance = الرصيد الختامي الأخير
arrival-file-unread = تعذر فتح هذا الملف
arrival-file-refused = لا يُسمح للمتصفح بقراءة «{ $name }».
arrival-file-too-large = يتجاوز حجم «{ $name }» { $most } ميغابايت.
arrival-file-not-text = «{ $name }» ليس ملف سيناريو: فهو لا يحمل نصًا.
arrival-file-too-new = أُعد «{ $name }» بنسخة لاحقة من هذه الحاسبة. أعد تحميل الصفحة للحصول على أحدث نسخة.
arrival-file-table = «{ $name }» جدول. وتُقرأ التبرعات المعلنة والطلبات من الجداول في موضع تحريرها: اختر هناك «لصق أو فتح ملف».
arrival-file-workbook = «{ $name }» مصنف. احفظ جدوله بصيغة CSV، ثم اختر «لصق أو فتح ملف» في موضع تحرير التبرعات المعلنة أو الطلبات.
arrival-file-problems = { PLURAL($count) ->
    [zero] لا مشكلة في «{ $name }».
    [one] في «{ $name }» مشكلة واحدة:
    [two] في «{ $name }» مشكلتان:
    [few] في «{ $name }» { $count } مشكلات:
    [many] في «{ $name }» { $count } مشكلة:
   *[other] في «{ $name }» { $count } مشكلة:
}
arrival-more = وغيرها: { $count }.
arrival-backup = قُرئ الملف الاحتياطي
arrival-backup-added = السيناريوهات المضافة: { $count }.
arrival-backup-same = الموجود هنا سلفًا كما هو في الملف: { $count }.
arrival-backup-both = الموجود هنا بنسخة أخرى، وقد حُفظت النسختان: { $count }.
arrival-backup-left-out = ما تعذرت قراءته أو حفظه: { $count }.
arrival-not-good = ليس بعد
