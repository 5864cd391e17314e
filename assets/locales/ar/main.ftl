### الصفحة المحيطة بالمدخلات والنتائج.
### Terms marked "review" are usual terms that were not confirmed in a United Nations text.

## Name

# review: the name of the product.
app-name = مدى الاحتياطي
page-title = مدى الاحتياطي: إلى متى يكفي صندوق التبرعات الخاص بالاستعراض الدوري الشامل
fund-name = صندوق التبرعات الخاص بالمساعدة المالية والتقنية في تنفيذ الاستعراض الدوري الشامل
# review: short form.
fund-name-short = صندوق التبرعات الخاص بالاستعراض الدوري الشامل

## Finding the way

skip-to-results = الانتقال إلى النتائج
changes-what = ما تغيّر فيه
nav-inputs = المدخلات
nav-results = النتائج
nav-screens = الشاشات
screen-workbench = منضدة العمل
# review: what contributors are asked for.
screen-ask = المطلوب
screen-odds = الاحتمالات
screen-compare = المقارنة
screen-briefing = الإحاطة
screen-library = السيناريوهات

## Parts of the inputs

section-fund = الصندوق وأفق التخطيط
section-fund-help = وضع الصندوق اليوم، وما يسعى إليه، والمدة التي يشملها الحساب.
section-pledges = التبرعات المعلنة
section-pledges-help = تبرعات مدفوعة أو متوقعة. وما كان مجرد فرضية فمرحلته «مفترض».
section-demand = الطلب
# review: طلبات المساعدة.
section-demand-help = طلبات المساعدة التي قد ترد إلى الصندوق.
section-support = الدعم
section-support-help = كم طلبًا يُلبّى، وكم تكلف تلبية كل طلب.
section-reserve = الاحتياطي
section-reserve-help = الجزء من الرصيد الذي يُحتفظ به.
section-more = إعدادات أخرى

## The pledge grid

pledges-total = المجموع
pledges-off = موقوف: محفوظ هنا وغير محتسب في النتائج
pledges-sort-by = الترتيب بحسب { $column }

## Where a value comes from

source-own = افتراضك
source-preset = من السيناريو «{ $name }»

## Saving

saving-blocked = لا يحفظ هذا المتصفح شيئًا لهذه الصفحة. وإغلاق علامة التبويب يفقدك تغييراتك.
saving-full = لم يبق في هذا المتصفح مكان لهذه الصفحة. لم تُحفظ تغييراتك الأخيرة: أزل سيناريو أو احفظها في ملف.
saving-unreadable = تعذرت قراءة السيناريو الذي كان مفتوحًا: فهو تالف أو من نسخة أخرى من هذه الصفحة. وقد بقي في مكانه ولم يُستبدل أي شيء.
saving-elsewhere = عُدّل هذا السيناريو في علامة تبويب أخرى. لم يُستبدل أي شيء: اختر كيف تتابع.
saving-keep-both = الاحتفاظ بالنسختين
saving-take-other = عرض النسخة الأخرى
saving-go-to-library = الانتقال إلى السيناريوهات

## Notices

notice-pledge-removed = أُزيل التبرع المعلن من { $donor }.
notice-pledge-removed-unnamed = أُزيل التبرع المعلن.
notice-pledges-imported = { PLURAL($count) ->
    [zero] لم يُضف أي تبرع معلن.
    [one] أُضيف تبرع معلن واحد.
    [two] أُضيف تبرعان معلنان.
    [few] أُضيفت { $count } تبرعات معلنة.
    [many] أُضيف { $count } تبرعًا معلنًا.
   *[other] أُضيف { $count } تبرع معلن.
}
notice-requests-imported = { PLURAL($count) ->
    [zero] لم يُضف أي طلب.
    [one] أُضيف طلب واحد.
    [two] أُضيف طلبان.
    [few] أُضيفت { $count } طلبات.
    [many] أُضيف { $count } طلبًا.
   *[other] أُضيف { $count } طلب.
}
notice-pledges-sorted = رُتبت التبرعات المعلنة.
notice-request-removed = أُزيل الطلب «{ $title }».
notice-request-removed-unnamed = أُزيل الطلب.
notice-scenario-opened = فُتح السيناريو «{ $name }».
notice-scenario-removed = أُزيل السيناريو «{ $name }».
notice-undone = أُلغي التغيير الأخير.
notice-redone = أُعيد التغيير.

## Notes

note-privacy = لا يغادر هذا الجهاز أي شيء تكتبه.
note-report = الأرقام مأخوذة من تقرير مفوضية الأمم المتحدة السامية لحقوق الإنسان إلى مجلس حقوق الإنسان في دورته التاسعة والخمسين عن عمليات الصندوق في عام 2024.
note-model = هذا نموذج وليس تنبؤًا: فهو يحسب ما يترتب على المدخلات.
note-states = تُذكر الدول بالترتيب الذي أُدخلت به ومن دون تصنيف. وكلمة «مفترض» تدل على فرضية لمستخدم هذه الصفحة، لا على تبرع أعلنته دولة.

## Something went wrong

panic-title = توقفت الصفحة
panic-text = السيناريو محفوظ في هذا المتصفح. أعد تحميل الصفحة للمتابعة.

## Parts that are loaded when they are asked for

drop-hint = أفلت هنا ملف سيناريو أو ملفًا احتياطيًا
annex-title = لحظة من فضلك
annex-loading = جارٍ تحميل هذا الجزء…
annex-failed = لم يصل هذا الجزء من الصفحة. ولم يتأثر ما أعددته.
annex-try-again = إعادة المحاولة
