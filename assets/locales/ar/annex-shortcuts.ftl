### The list of keyboard shortcuts.

shortcuts-title = اختصارات لوحة المفاتيح
shortcut-undo = تراجع
shortcut-redo = إعادة
shortcut-help = عرض هذه القائمة
shortcut-next-cell = الخلية التالية
shortcut-cell-below = الخلية التي تحتها
shortcut-cell-above = الخلية التي فوقها
shortcut-abandon = مغادرة الحقل من دون تغييره
shortcut-neighbour-cell = إلى الخلية المجاورة في ذلك الاتجاه
shortcut-step = خطوة واحدة زيادة أو نقصانًا في رقم أو شهر
shortcut-page = خطوة أكبر في رقم، وسنة في شهر
shortcut-paste = لصق صفوف من جدول بيانات في أي خلية من خلايا الجدول
shortcut-move-request = نقل طلب في القائمة إلى أعلى أو إلى أسفل
shortcut-move-request-far = نقل طلب إلى أول سنته أو آخرها
