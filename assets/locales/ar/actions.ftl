### ما يمكن القيام به: أسماء الأزرار والقوائم.

## Everywhere

action-undo = تراجع
    .title = التراجع عن التغيير الأخير (Ctrl+Z)
action-redo = إعادة
    .title = إعادة التغيير الملغى (Ctrl+Shift+Z)
action-beside = عرض سيناريو آخر معه
action-replay = إعادة عرض التغيير الأخير
    .title = إعادة عرض التغيير الأخير
action-close = إغلاق
action-dismiss = إخفاء
action-use = استخدام { $value }
action-reload = إعادة تحميل الصفحة

## Scenario

action-choose-preset = من التقرير
    .title = فتح أحد السيناريوهات المعدّة استنادًا إلى التقرير

action-share = مشاركة

## Language and look

action-choose-language = اللغة
action-choose-theme = المظهر
theme-system = تلقائي
theme-light = فاتح
theme-dark = داكن

## Pledges

action-add-pledge = إضافة تبرع معلن
action-duplicate-pledge = نسخ
    .title = نسخ التبرع المعلن من { $donor }
action-remove-pledge = إزالة
    .title = إزالة التبرع المعلن من { $donor }
action-pledge-counts = محتسب
    .title = هل يُحتسب التبرع المعلن من { $donor }
action-save-table = حفظ بصيغة CSV
action-import = لصق أو فتح ملف
    .title = أخذ صفوف من جدول بيانات: بلصقها أو بفتح ملف
action-more = المزيد
    .title = المزيد عن التبرع المعلن من { $donor }

## Shortcuts

action-show-shortcuts = اختصارات لوحة المفاتيح
