### In what a scenario differs from another, line by line.

changes-from = ما تغيّر عن «{ $name }»:
changes-none = لا يختلف أي مدخل عن «{ $name }».
changes-more = { PLURAL($more) ->
    [one] وتغيير آخر
    [two] وتغييران آخران
    [few] و{ $more } تغييرات أخرى
    [many] و{ $more } تغييرًا آخر
   *[other] و{ $more } تغيير آخر
}

changes-line = { $what }: { $to } بدلًا من { $from }
changes-added = أُضيف: { $what }، { $to }
changes-left-out = لم يعد مدرجًا: { $what }، { $from }
changes-now = { $what }: { $to }

## What differs

changes-field-of = { $item }، { $field }
changes-pledge = التبرع المعلن من { $donor }
changes-pledge-unnamed = التبرع المعلن رقم { $number }
changes-request = الطلب «{ $title }»
changes-request-unnamed = الطلب رقم { $number }
changes-order-pledges = ترتيب التبرعات المعلنة
changes-order-requests = ترتيب قائمة الطلبات

## Values

changes-not-given = غير محدد
changes-amount = { $amount } { $currency }
changes-pledge-summary = { PLURAL($payments) ->
    [one] { $amount } في { $month } ({ changes-stage })
    [two] دفعتان ابتداءً من { $month }، الأولى بمبلغ { $amount } ({ changes-stage })
    [few] { $payments } دفعات ابتداءً من { $month }، الأولى بمبلغ { $amount } ({ changes-stage })
   *[other] { $payments } دفعة ابتداءً من { $month }، الأولى بمبلغ { $amount } ({ changes-stage })
}
changes-stage = { $stage ->
    [paid] مدفوع
    [agreed] متفق عليه
    [announced] معلن
    [assumed] مفترض
   *[other] { $stage }
}
changes-request-summary = { $amount } في سنة التخطيط رقم { $year }
changes-rule-cap = { PLURAL($requests) ->
    [one] طلب واحد في السنة على الأكثر
    [two] طلبان في السنة على الأكثر
    [few] { $requests } طلبات في السنة على الأكثر
    [many] { $requests } طلبًا في السنة على الأكثر
   *[other] { $requests } طلب في السنة على الأكثر
}
changes-demand-queue = { PLURAL($requests) ->
    [one] قائمة من طلب واحد
    [two] قائمة من طلبين
    [few] قائمة من { $requests } طلبات
    [many] قائمة من { $requests } طلبًا
   *[other] قائمة من { $requests } طلب
}
changes-demand-average = { PLURAL($requests) ->
    [one] طلب واحد بمبلغ { $average } في السنة الأولى
    [two] طلبان بمبلغ { $average } لكل منهما في السنة الأولى
    [few] { $requests } طلبات بمبلغ { $average } لكل منها في السنة الأولى
    [many] { $requests } طلبًا بمبلغ { $average } لكل منها في السنة الأولى
   *[other] { $requests } طلب بمبلغ { $average } لكل منها في السنة الأولى
}
changes-moved-pledges = { PLURAL($moved) ->
    [one] تبرع معلن واحد في موضع آخر
    [two] تبرعان معلنان في موضع آخر
    [few] { $moved } تبرعات معلنة في موضع آخر
   *[other] { $moved } تبرعًا معلنًا في موضع آخر
}
changes-moved-requests = { PLURAL($moved) ->
    [one] طلب واحد في موضع آخر
    [two] طلبان في موضع آخر
    [few] { $moved } طلبات في موضع آخر
    [many] { $moved } طلبًا في موضع آخر
   *[other] { $moved } طلب في موضع آخر
}
