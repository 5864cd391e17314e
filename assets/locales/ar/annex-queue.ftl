### The queue of requests: its rows, the line between met and not met, what it comes to.

queue-help = تُلبّى الطلبات في كل سنة من أعلى القائمة بالترتيب: فإن لم يكفِ المال لطلب، لم يُلبَّ أي طلب بعده ولو كان أصغر. ضع أولًا ما له الأولوية.
queue-empty = لا توجد طلبات في القائمة بعد.
queue-begin-help = { PLURAL($count) ->
    [zero] لا طلبات مفترضة للبدء بها.
    [one] يمكن البدء بالطلب المتوسط المفترض حتى الآن. وتبقى الأرقام كما هي.
    [two] يمكن البدء بالطلبين المتوسطين المفترضين حتى الآن، صفوفًا تحل محلها الطلبات الحقيقية. وتبقى الأرقام كما هي.
    [few] يمكن البدء بالطلبات المتوسطة المفترضة حتى الآن، وعددها { $count }، صفوفًا تحل محلها الطلبات الحقيقية. وتبقى الأرقام كما هي.
    [many] يمكن البدء بالطلبات المتوسطة المفترضة حتى الآن، وعددها { $count }، صفوفًا تحل محلها الطلبات الحقيقية. وتبقى الأرقام كما هي.
   *[other] يمكن البدء بالطلبات المتوسطة المفترضة حتى الآن، وعددها { $count }، صفوفًا تحل محلها الطلبات الحقيقية. وتبقى الأرقام كما هي.
}
queue-begin = { PLURAL($count) ->
    [zero] البدء بلا طلبات
    [one] البدء بالطلب المفترض
    [two] البدء بطلبين مفترضين
    [few] البدء بـ{ $count } طلبات مفترضة
    [many] البدء بـ{ $count } طلبًا مفترضًا
   *[other] البدء بـ{ $count } طلب مفترض
}
queue-assumed-title = طلب مفترض { $number }، { $year }

queue-show-all = إظهار كل الحقول
queue-sort = الترتيب بحسب السنة
    .title = حفظ القائمة بالترتيب الظاهر هنا، وفي الملفات أيضًا
queue-add = إضافة طلب
queue-counted = { PLURAL($count) ->
    [zero] لا طلبات
    [one] طلب واحد
    [two] طلبان
    [few] { $count } طلبات
    [many] { $count } طلبًا
   *[other] { $count } طلب
}
queue-total = مجموع المبالغ المطلوبة

queue-caption = قائمة الطلبات
queue-column-handle = الترتيب
queue-column-place = الرقم
queue-column-status = هذه الخطة
queue-column-more = المزيد

queue-untitled = بلا عنوان
queue-not-stated = غير مذكور
queue-note-blank = طلب جديد: يُحتسب عندما يُملأ العنوان أو المبلغ.
queue-met = يُلبّى
queue-not-met = لا يُلبّى
queue-unknown = غير محسوب
queue-more-fields = حقول أخرى للطلب «{ $title }»

queue-handle = نقل الطلب «{ $title }»
    .title = اسحب للنقل، أو استخدم ↑ ↓ Home End
queue-handle-help = ينقل السهم إلى أعلى والسهم إلى أسفل الطلب، وينقله Home وEnd إلى أول سنته وآخرها. وفي أي حقل من الصف ينقله Alt مع سهم، وينقله Alt وShift مع سهم إلى الأول أو الآخر.
queue-move-up = إلى أعلى
    .title = نقل الطلب «{ $title }» إلى أعلى
queue-move-down = إلى أسفل
    .title = نقل الطلب «{ $title }» إلى أسفل
queue-move-top = إلى الأول
    .title = نقل الطلب «{ $title }» إلى أول سنته
queue-move-bottom = إلى الآخر
    .title = نقل الطلب «{ $title }» إلى آخر سنته
queue-duplicate = تكرار
    .title = تكرار الطلب «{ $title }»
queue-remove = إزالة
    .title = إزالة الطلب «{ $title }»
queue-moved = الطلب «{ $title }» ترتيبه الآن { $place } من { $count } في { $year }.
queue-moved-elsewhere = الطلب «{ $title }» ترتيبه الآن { $place } من { $count } خارج سنوات الخطة.

queue-elsewhere = خارج سنوات الخطة
queue-continued = تتمة
queue-group = يُلبّى { $met } من أصل { $count }
queue-line = { PLURAL($met) ->
    [zero] في { $year } لا يُلبّى أي من الطلبات وعددها { $count }. يحتاج الطلب التالي إلى { $amount } إضافية ابتداءً من { $month }.
    [one] في { $year } يُلبّى { $met } من أصل { $count }. يحتاج الطلب التالي إلى { $amount } إضافية ابتداءً من { $month }.
    [two] في { $year } يُلبّى { $met } من أصل { $count }. يحتاج الطلب التالي إلى { $amount } إضافية ابتداءً من { $month }.
    [few] في { $year } يُلبّى { $met } من أصل { $count }. يحتاج الطلب التالي إلى { $amount } إضافية ابتداءً من { $month }.
    [many] في { $year } يُلبّى { $met } من أصل { $count }. يحتاج الطلب التالي إلى { $amount } إضافية ابتداءً من { $month }.
   *[other] في { $year } يُلبّى { $met } من أصل { $count }. يحتاج الطلب التالي إلى { $amount } إضافية ابتداءً من { $month }.
}
queue-line-rule = { PLURAL($met) ->
    [zero] في { $year } لا يُلبّى أي من الطلبات وعددها { $count }: القاعدة المختارة هي التي تضع الحد، ولا يحتاج الطلب التالي إلى مال إضافي.
    [one] في { $year } يُلبّى { $met } من أصل { $count }: القاعدة المختارة هي التي تضع الحد، ولا يحتاج الطلب التالي إلى مال إضافي.
    [two] في { $year } يُلبّى { $met } من أصل { $count }: القاعدة المختارة هي التي تضع الحد، ولا يحتاج الطلب التالي إلى مال إضافي.
    [few] في { $year } يُلبّى { $met } من أصل { $count }: القاعدة المختارة هي التي تضع الحد، ولا يحتاج الطلب التالي إلى مال إضافي.
    [many] في { $year } يُلبّى { $met } من أصل { $count }: القاعدة المختارة هي التي تضع الحد، ولا يحتاج الطلب التالي إلى مال إضافي.
   *[other] في { $year } يُلبّى { $met } من أصل { $count }: القاعدة المختارة هي التي تضع الحد، ولا يحتاج الطلب التالي إلى مال إضافي.
}
queue-line-all = { PLURAL($count) ->
    [zero] في { $year } لا طلبات.
    [one] في { $year } يُلبّى الطلب الوحيد.
    [two] في { $year } يُلبّى الطلبان كلاهما.
    [few] في { $year } تُلبّى الطلبات كلها وعددها { $count }.
    [many] في { $year } تُلبّى الطلبات كلها وعددها { $count }.
   *[other] في { $year } تُلبّى الطلبات كلها وعددها { $count }.
}

queue-pages = صفحات القائمة
queue-page = الطلبات من { $first } إلى { $last } من أصل { $count }
queue-page-first = الأولى
queue-page-previous = السابقة
queue-page-next = التالية
queue-page-last = الأخيرة
queue-page-line = حدّ سنة { $year }

queue-totals = من يطلب، وما الذي يُلبّى
queue-totals-of = العدد، والمبلغ المطلوب بالدولار
queue-all = الكل
queue-total-row = المجموع
queue-totals-sentence = في الخطة كلها يُلبّى { $met } من أصل { $count } من الطلبات، ومجموع ما تطلبه { $met_requested } من أصل { $requested }. ولا يُلبّى { $unmet } منها، ومجموع ما تطلبه { $unmet_requested }.
queue-totals-all-met = في الخطة كلها تُلبّى الطلبات جميعها: { $count } من أصل { $count }، ومجموع ما تطلبه { $requested }.
queue-totals-none-met = في الخطة كلها لا يُلبّى أي من الطلبات وعددها { $count }، ومجموع ما تطلبه { $requested }.
