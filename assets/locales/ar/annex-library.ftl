### السيناريوهات المحفوظة في هذا المتصفح.

library-title = سيناريوهاتك
library-where = { PLURAL($count) ->
    [zero] لا سيناريو محفوظ في هذا المتصفح. احفظ نسخة احتياطية في ملف للأمان أو لنقل كل شيء إلى جهاز آخر.
    [one] سيناريو واحد ({ $count }) محفوظ في هذا المتصفح، على هذا الجهاز وحده. احفظ نسخة احتياطية في ملف للأمان أو لنقل كل شيء إلى جهاز آخر.
    [two] سيناريوهان ({ $count }) محفوظان في هذا المتصفح، على هذا الجهاز وحده. احفظ نسخة احتياطية في ملف للأمان أو لنقل كل شيء إلى جهاز آخر.
    [few] { $count } سيناريوهات محفوظة في هذا المتصفح، على هذا الجهاز وحده. احفظ نسخة احتياطية في ملف للأمان أو لنقل كل شيء إلى جهاز آخر.
    [many] { $count } سيناريو محفوظًا في هذا المتصفح، على هذا الجهاز وحده. احفظ نسخة احتياطية في ملف للأمان أو لنقل كل شيء إلى جهاز آخر.
   *[other] { $count } سيناريو محفوظ في هذا المتصفح، على هذا الجهاز وحده. احفظ نسخة احتياطية في ملف للأمان أو لنقل كل شيء إلى جهاز آخر.
}
library-open-file = فتح ملف
library-save-all = حفظ الكل في ملف احتياطي
library-backup-name = Reserve Runway backup
library-own = المحفوظ هنا
library-search = البحث بالاسم أو بالجهة المانحة
library-none-found = لا سيناريو يرد «{ $search }» في اسمه أو بين الجهات المانحة فيه.
library-order = الترتيب
library-order-last-changed = الأحدث تعديلًا أولًا
library-order-name = بحسب الاسم
library-empty = لا شيء بعد. يُحفظ هنا أي سيناريو من التقرير فور تعديله.
library-on-workbench = على منضدة العمل
library-needs-attention = في هذا السيناريو ما يحتاج إلى تصويب قبل أن تُحسب نتائجه.
library-presets = من التقرير
library-presets-help = تبقى هذه السيناريوهات كما هي، وتعديل أيٍّ منها ينشئ سيناريو خاصًا بك.

## What can be done with one

library-open = فتح
    .title = فتح «{ $name }» على منضدة العمل
library-rename = إعادة التسمية
    .title = إعادة تسمية «{ $name }»
library-rename-label = الاسم الجديد
library-duplicate = نسخ
    .title = نسخ «{ $name }»
library-copy-name = { $name } (نسخة)
library-share = مشاركة
    .title = مشاركة «{ $name }»
library-remove = إزالة
    .title = إزالة «{ $name }»

## What it was made from

library-from-preset = أُعد انطلاقًا من «{ $name }».
library-from-copy = نُسخ من «{ $name }».
library-from-link = فُتح من رابط: «{ $name }».
library-from-file = فُتح من ملف: «{ $name }».
library-changed = آخر تعديل: { $moment }.

## What was removed, what cannot be read

library-removed = المُزال ({ $count })
library-restore = استعادة
library-erase = محو نهائي
    .title = محو «{ $name }» نهائيًا
library-unreadable = ما تتعذر قراءته
library-unreadable-help = هذه تالفة أو من نسخة أخرى من هذه الصفحة. وتبقى كما هي حتى تمحوها.
library-save-text = الحفظ كما هو
