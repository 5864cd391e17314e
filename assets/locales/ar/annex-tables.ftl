### أسماء الملفات التي تُحفظ فيها الجداول.

table-file-name = { $table } — { $scenario }

table-name-pledges = التبرعات المعلنة
table-name-queue = الطلبات
table-name-stage-totals = التبرعات المعلنة بحسب المرحلة
table-name-ledger-by-year = الحسابات بحسب السنة
table-name-ledger-by-month = الحسابات بحسب الشهر
table-name-reserve = الاحتياطي بحسب الشهر
table-name-requests = الطلبات بحسب السنة
table-name-income = الإيرادات بحسب السنة

table-name-compare-inputs = المدخلات جنبًا إلى جنب
table-name-compare-figures = الأرقام جنبًا إلى جنب
table-name-compare-reserve = الاحتياطيات بحسب الشهر
table-name-compare-requests = الطلبات الملبّاة بحسب السنة
table-difference = { $name }: الفرق عن «{ $baseline }»
