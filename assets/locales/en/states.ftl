### Names of States where the usage of the United Nations differs from the browser's. All other names are the browser's.

state-BN = Brunei Darussalam
state-BO = Bolivia (Plurinational State of)
state-CD = Democratic Republic of the Congo
state-CG = Congo
state-CI = Côte d’Ivoire
state-CV = Cabo Verde
state-CZ = Czechia
state-FM = Micronesia (Federated States of)
state-GB = United Kingdom of Great Britain and Northern Ireland
state-IR = Iran (Islamic Republic of)
state-KP = Democratic People’s Republic of Korea
state-KR = Republic of Korea
state-LA = Lao People’s Democratic Republic
state-MD = Republic of Moldova
state-MM = Myanmar
state-NL = Netherlands (Kingdom of the)
state-PS = State of Palestine
state-RU = Russian Federation
state-ST = Sao Tome and Principe
state-SY = Syrian Arab Republic
state-TL = Timor-Leste
state-TZ = United Republic of Tanzania
state-US = United States of America
state-VA = Holy See
state-VE = Venezuela (Bolivarian Republic of)
state-VN = Viet Nam
