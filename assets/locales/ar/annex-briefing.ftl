### السيناريو كما يُعرض على الآخرين.

## شاشة المُعِدّ

briefing-title = الإحاطة
briefing-lead = السيناريو كما تعرضه على الآخرين: على شاشة، أو برابط، أو على ورق. اختر ما يُعرض؛ وإلى جانبه ما يراه القارئ.
briefing-parts = ما يُعرض
briefing-open-inputs = ما يُترك مفتوحًا للقارئ
    .help = ما يغيّره القارئ يخصه وحده: لا يُحفظ في أي مكان، وزر واحد يعيد أرقامك.
briefing-preview = ما يراه القارئ
briefing-present = عرض
briefing-follow = نافذة تتابع
briefing-copy = نسخ رابط الإحاطة
briefing-link-copied = تم النسخ.
briefing-link-not-copied = لم يسمح المتصفح بالنسخ. يعرض جزء «الرابط» الرابط لنسخه يدويًا.

## الأجزاء

briefing-part-finding = الخلاصة
briefing-part-figures = الأرقام الأربعة
briefing-part-reserve = الرسم البياني للاحتياطي
briefing-part-requests = الرسم البياني للطلبات
briefing-part-income = الرسم البياني للدخل
briefing-part-years = سنة بعد سنة
briefing-part-sources = ما تستند إليه هذه الأرقام
briefing-part-link = الرابط

briefing-as-of = الأرقام كما في نهاية { $month }
briefing-sources-table = المدخلات ومصادرها
briefing-input = المُدخل
briefing-value = القيمة
briefing-source = المصدر
briefing-source-author = افتراض من المُعِدّ
briefing-source-reader = غيّرته أنت
briefing-code = رمز يحمل رابط هذه الإحاطة
briefing-code-too-long = الرابط أطول من أن يحمله رمز تقرؤه الكاميرا.
briefing-link-help = يحمل الرابط السيناريو كاملًا؛ ولا يُحفظ شيء على أي خادم.
briefing-link-file = هذه الإحاطة ملف وليس لها رابط: سلّم الملف نفسه.
briefing-link-too-large = السيناريو أكبر من أن يحمله رابط.
briefing-calculator = فتح هذا السيناريو في الحاسبة

## ما يمكن للقارئ تغييره

briefing-control-gift = تبرع إضافي
briefing-control-requests = طلبات المساعدة
briefing-control-average-request = متوسط الطلب
briefing-control-cost-growth = نمو التكاليف
briefing-control-rule = قاعدة الدعم
briefing-control-reserve = الاحتياطي
briefing-control-counting = التبرعات المعلنة المحتسبة

briefing-controls = بافتراضاتك أنت
briefing-controls-lead = ترك المُعِدّ هذه المدخلات مفتوحة. ما تغيّره هنا افتراض، ولا يُحفظ في أي مكان.
briefing-author-value = قيمة المُعِدّ: { $value }
briefing-changed = ما غيّرته أنت ولم يعد للمُعِدّ: { $inputs }.
briefing-back = العودة إلى أرقام المُعِدّ

briefing-gift = وماذا لو تبرعنا …
briefing-gift-assumed = افتراض: لم يعلنه أحد.
briefing-gift-amount =
    .label = بتبرع قدره
    .unit = دولار أمريكي في السنة
    .words = { $value } في السنة
briefing-gift-years =
    .label = لمدة
    .unit = سنوات
    .words = { PLURAL($value) ->
        [zero] { $value } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $value } سنوات
        [many] { $value } سنة
       *[other] { $value } سنة
    }
briefing-gift-none = اختر مبلغًا لترى أثره. عندئذٍ تُظهر الرسوم البيانية المسارين.
briefing-gift-line = مع { $amount } في السنة (افتراض)

## العرض

briefing-stage = عرض «{ $name }»
briefing-stage-previous = الجزء السابق
briefing-stage-next = الجزء التالي
briefing-stage-full-screen = ملء الشاشة (F)
briefing-stage-leave = إنهاء (Esc)
briefing-stage-position = { $at } من { $slides }

## ما يُقال للقارئ

briefing-unread = تعذّر عرض هذه الإحاطة
briefing-differs = رأى المُعِدّ أرقامًا أخرى
briefing-follow-nothing = لا شيء لمتابعته
briefing-follow-blocked = لا يحفظ هذا المتصفح شيئًا لهذه الصفحة، فلا ترى هذه النافذة ما هو مفتوح على منضدة العمل. أرسل إليها رابط الإحاطة بدلًا من ذلك.
briefing-follow-unreadable = ما هو مفتوح على منضدة العمل لا يمكن قراءته، أو لم تكتمل قيمه بعد. سيظهر هنا حالما تكتمل.
