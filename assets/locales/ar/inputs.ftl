### What only the inputs say: cells of the grid, the paste preview, resets.

inputs-reset = العودة إلى { $value }
inputs-confirm-reading = كُتب هذا في صفحة بلغة أخرى. هل هذا هو المقصود؟

pledges-unnamed = جهة متبرعة بلا اسم
pledges-cell = { $field }، { $pledge }
pledges-note-blank = صف جديد: يُحتسب عندما يُملأ المبلغ.
pledges-note-worth = { $amount } { $currency } = { $worth } بسعر { $rate } لكل دولار
pledges-note-in-balance = تقع إحدى الدفعات في شهر الرصيد الافتتاحي أو قبله. وهي مدرجة في الرصيد، لذلك لا تُحتسب.

paste-label = صفوف من جدول بيانات
paste-found = { PLURAL($rows) ->
    [zero] لا توجد صفوف.
    [one] وُجد صف واحد.
    [two] وُجد صفان.
    [few] وُجدت { $rows } صفوف.
    [many] وُجد { $rows } صفًا.
   *[other] وُجد { $rows } صف.
}
paste-wrong = { PLURAL($wrong) ->
    [zero] يمكن إضافة كل الصفوف كما هي.
    [one] صف واحد يحتاج إلى مراجعة.
    [two] صفان يحتاجان إلى مراجعة.
    [few] { $wrong } صفوف تحتاج إلى مراجعة.
    [many] { $wrong } صفًا يحتاج إلى مراجعة.
   *[other] { $wrong } صف يحتاج إلى مراجعة.
}
paste-row = الصف { $number }
paste-more = { PLURAL($rows) ->
    [zero] ولا صفوف أخرى
    [one] وصف آخر
    [two] وصفان آخران
    [few] و{ $rows } صفوف أخرى
    [many] و{ $rows } صفًا آخر
   *[other] و{ $rows } صف آخر
}
paste-add-all = { PLURAL($rows) ->
    [zero] لا شيء للإضافة
    [one] إضافة الصف
    [two] إضافة الصفين
    [few] إضافة الصفوف الـ{ $rows } كلها
    [many] إضافة { $rows } صفًا كلها
   *[other] إضافة { $rows } صف كلها
}
paste-add-good = { PLURAL($rows) ->
    [zero] لا صفوف سليمة
    [one] إضافة الصف السليم فقط
    [two] إضافة الصفين السليمين فقط
    [few] إضافة { $rows } صفوف سليمة فقط
    [many] إضافة { $rows } صفًا سليمًا فقط
   *[other] إضافة { $rows } صف سليم فقط
}

totals-caption = ما تدرّه التبرعات المعلنة بحسب المرحلة، بقدر ما تُحتسب
totals-first-year = في السنة التي تبدأ في { $month }
totals-horizon = { PLURAL($years) ->
    [zero] في كل السنوات
    [one] في السنة كلها
    [two] في السنتين معًا
    [few] في السنوات الـ{ $years } كلها
    [many] في { $years } سنة كلها
   *[other] في { $years } سنة كلها
}

inputs-offers = قيم من التقرير

