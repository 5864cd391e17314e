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
