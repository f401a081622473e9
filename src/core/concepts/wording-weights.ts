// Written by scripts/learn/terms.ts: a weight a line, with what it is the weight of before it.

import { readWeights } from './wording.ts';

export const WORDING = readWeights(`
before		1.316
before	'of	1.491
before	'srobot	0.146
before	(o	-0.702
before	)1	0.228
before	)173	-2.697
before	)i	1.336
before	,datasets	-0.56
before	,however	-0.281
before	,learning	0.564
before	,level	-0.108
before	,recently	0.481
before	,second	0.846
before	-non	0.111
before	.,e	1.608
before	.,g	-0.129
before	.e	1.336
before	3	-0.482
before	a	0.25
before	abductive	0.655
before	about	0.116
before	accurate	0.814
before	achieve	-0.527
before	across	-0.244
before	adaptive	0.124
before	additional	0.403
before	all	-1.132
before	among	-0.189
before	an	0.389
before	and	0.225
before	are	-0.769
before	art	0.519
before	as	1.217
before	at	-0.425
before	automatic	0.086
before	available	1.156
before	average	0.042
before	avoiding	0.318
before	aware	0.683
before	based	0.427
before	be	-0.065
before	between	-0.283
before	by	-0.271
before	calibrated	2.069
before	called	2.093
before	causal	-0.168
before	collective	0.783
before	combining	0.203
before	complex	0.38
before	component	1.296
before	compute	0.947
before	consistent	0.187
before	construct	0.636
before	conventional	0.108
before	corresponding	0.222
before	crossmodal	0.777
before	custom	0.512
before	d	0.454
before	data	-0.577
before	database	2.782
before	desired	1.071
before	developed	0.004
before	different	0.516
before	digital	0.428
before	dimensional	0.323
before	directed	-0.126
before	discovering	-1.028
before	during	0.838
before	each	-0.549
before	effective	0.393
before	efficient	0.91
before	enables	0.43
before	enabling	2.328
before	encoding	0.663
before	ensure	-0.748
before	equivalent	0.114
before	establishing	1.316
before	existing	0.557
before	exploit	0.574
before	extracts	0.083
before	fast	1.107
before	feature	-0.652
before	for	0.577
before	from	0.483
before	full	-0.589
before	general	0.973
before	generate	0.302
before	generic	0.857
before	grasping	0.285
before	handle	1.813
before	hard	-0.876
before	has	-0.663
before	have	-0.501
before	hierarchical	0.742
before	high	-0.675
before	highly	-0.073
before	how	1.362
before	in	0.276
before	increase	1.685
before	intensive	0.207
before	is	0.367
before	its	-0.347
before	known	1.087
before	large	-0.167
before	latent	-1.067
before	learning	-0.278
before	leverages	0.508
before	linear	-1.258
before	map	0.995
before	method	0.403
before	minimax	-0.215
before	mitigating	1.085
before	modal	1.132
before	modern	-0.13
before	more	-1.006
before	multiple	0.093
before	mutual	-0.141
before	natural	-0.685
before	negative	-0.438
before	new	0.9
before	nn	1.859
before	nonlinear	0.957
before	novel	1.09
before	obtain	-0.539
before	of	0.49
before	on	0.452
before	online	-1.001
before	or	-0.565
before	our	-1.608
before	past	-1.382
before	per	-0.204
before	perform	0.725
before	popular	-0.042
before	positive	1.801
before	preserving	-0.533
before	proper	1.158
before	proposed	-0.444
before	provide	-0.604
before	rank	-0.097
before	real	0.158
before	realistic	0.417
before	recent	0.126
before	reduce	-0.325
before	reducing	0.307
before	regularized	1.872
before	require	-0.8
before	resource	0.021
before	robotic	0.04
before	safe	0.547
before	same	0.23
before	scale	1.258
before	shelf	0.997
before	similar	-0.803
before	simple	1.128
before	simulated	0.503
before	small	0.709
before	specific	0.247
before	specified	0.043
before	standard	0.237
before	step	0.616
before	studied	-0.268
before	study	0.639
before	subject	-0.094
before	such	0.555
before	support	1.02
before	supporting	0.128
before	symmetric	0.937
before	tbe	1.38
before	tensor	-0.449
before	than	0.07
before	that	0.232
before	the	0.132
before	their	-0.902
before	then	1.116
before	these	-1.369
before	this	-1.131
before	through	0.23
before	time	0.255
before	to	0.029
before	traditional	1.573
before	train	-0.746
before	trained	-0.089
before	two	0.29
before	under	0.247
before	underlying	0.006
before	unified	0.792
before	unlike	-0.344
before	up	0.177
before	upper	-0.218
before	use	0.763
before	using	1.323
before	various	-0.206
before	very	-0.118
before	via	0.612
before	video	-1.101
before	we	-2.782
before	when	1.343
before	where	2.084
before	while	-0.754
before	with	0.275
before	without	-0.613
before	yields	0.54
behind	(cid	-3.03
behind	(e	-0.09
behind	(i	1.195
behind	(supr	1.805
behind	(two	0.138
behind	),and	0.816
behind	).in	-0.276
behind	)has	0.007
behind	)of	-0.089
behind	,a	0.692
behind	,and	0.249
behind	,based	0.061
behind	,but	-0.478
behind	,by	-1.329
behind	,especially	-1.111
behind	,have	1.159
behind	,i	-0.313
behind	,including	-0.579
behind	,it	-0.18
behind	,lack	0.178
behind	,making	-0.235
behind	,one	1.847
behind	,our	-0.63
behind	,provide	-0.442
behind	,provides	0.916
behind	,since	0.904
behind	,the	-0.044
behind	,there	-0.495
behind	,using	0.651
behind	,which	-0.147
behind	,while	-0.365
behind	,whose	0.808
behind	,with	0.33
behind	,without	-0.591
behind	-of	-0.729
behind	-the	3.487
behind	.although	0.261
behind	.as	-0.044
behind	.camera	0.98
behind	.experimental	-0.297
behind	.experiments	-0.244
behind	.extensive	-0.768
behind	.finally	0.739
behind	.for	-0.502
behind	.further	0.195
behind	.however	0.48
behind	.it	0.234
behind	.moreover	0.134
behind	.most	0.015
behind	.nevertheless	0.28
behind	.specifically	0.003
behind	.the	0.169
behind	.then	-0.132
behind	.these	-0.859
behind	.this	-0.059
behind	.unlike	0.821
behind	.we	0.032
behind	:a	0.165
behind	:the	-0.008
behind	a	-2.937
behind	about	-0.742
behind	accuracy	0.2
behind	algorithm	1.547
behind	algorithms	0.872
behind	allowing	1.908
behind	along	0.269
behind	among	0.178
behind	and	0.487
behind	approach	1.895
behind	are	0.501
behind	arising	0.24
behind	as	-0.07
behind	at	0.142
behind	backbone	3.696
behind	based	0.85
behind	between	-0.548
behind	but	-0.062
behind	camera	0.479
behind	can	0.417
behind	circuits	-0.15
behind	close	2.931
behind	co	1.104
behind	concentration	0.211
behind	conditioned	0.967
behind	control	-0.382
behind	convolutional	0.835
behind	d	-0.643
behind	dataset	1.985
behind	datasets	1.518
behind	due	1.552
behind	during	0.169
behind	effectively	2.76
behind	estimation	-0.18
behind	et	-0.363
behind	experiments	0.052
behind	face	1.623
behind	features	-0.112
behind	for	0.146
behind	framework	1.106
behind	from	-0.125
behind	function	-0.524
behind	further	0.321
behind	fusion	-0.308
behind	has	0.535
behind	have	0.481
behind	if	-0.404
behind	in	0.114
behind	including	-0.11
behind	increases	0.899
behind	involving	1.652
behind	is	0.775
behind	layer	0.442
behind	learning	-1.625
behind	like	-0.264
behind	matching	-0.412
behind	may	0.522
behind	mechanism	1.153
behind	mechanisms	0.115
behind	method	1.299
behind	methods	0.248
behind	model	0.41
behind	models	-0.098
behind	module	1.445
behind	must	0.538
behind	networks	-1.245
behind	neural	1.644
behind	of	-0.66
behind	on	-0.06
behind	only	-0.31
behind	out	-0.41
behind	paradigm	0.494
behind	parameterized	0.813
behind	part	0.101
behind	per	-0.155
behind	performance	0.357
behind	prediction	-0.15
behind	prior	-0.191
behind	problem	1.095
behind	problems	1.599
behind	procedure	1.785
behind	regression	0.235
behind	required	-0.021
behind	result	2.469
behind	results	0.769
behind	robot	0.163
behind	sampling	-0.567
behind	scenarios	0.518
behind	scheme	0.028
behind	sequences	1.475
behind	sets	0.844
behind	solution	0.074
behind	stage	1.185
behind	strategies	0.43
behind	strategy	1.472
behind	such	0.316
behind	switches	0.498
behind	synthesis	1.238
behind	system	0.426
behind	systems	0.002
behind	task	1.184
behind	tasks	1.309
behind	technique	1.096
behind	techniques	0.745
behind	that	0.393
behind	the	-2.084
behind	these	-0.453
behind	this	-0.192
behind	to	-0.004
behind	transfer	-0.578
behind	up	-0.627
behind	using	0.759
behind	website	1.236
behind	where	1.135
behind	which	0.385
behind	whose	1.057
behind	with	0.163
behind	within	0.376
behind	®and	0.158
class before	'sN	0.625
class before	(N	1.209
class before	(V	3.624
class before	**N	0.851
class before	,A	-0.265
class before	,N	0.348
class before	,V	0.523
class before	-A	-0.354
class before	-M	-0.402
class before	-N	-0.126
class before	.N	0.929
class before	:N	0.514
class before	A	0.051
class before	F	0.466
class before	M	-0.778
class before	N	-0.547
class before	R	-1.02
class before	V	0.821
class before	—N	1.179
class before	’sN	0.653
class behind		0.044
class behind	(F	0.042
class behind	(N	0.621
class behind	).N	0.526
class behind	)R	-0.074
class behind	)V	0.405
class behind	,M	-0.602
class behind	-A	-0.139
class behind	-F	-0.288
class behind	-N	-0.524
class behind	-V	0.255
class behind	.A	-0.271
class behind	.M	-0.06
class behind	.R	0.223
class behind	://N	-0.026
class behind	:M	-0.069
class behind	:N	0.12
class behind	;R	0.057
class behind	A	-1.103
class behind	F	0.017
class behind	M	-1.326
class behind	N	-1.096
class behind	V	0.068
class behind	[M	1.56
class behind	®F	0.5
class behind	”,F	0.782
classes	(N_),F	0.051
classes	(N_)F	2.464
classes	(N_)N	1.882
classes	(N_)V	3.618
classes	(N_,N	-2.049
classes	(N_F	-0.859
classes	(N_N	-0.056
classes	)M_F	0.713
classes	)N_.F	0.085
classes	,A_F	0.741
classes	,M_F	0.391
classes	,N_,F	1.068
classes	,N_,N	0.346
classes	,R_F	0.705
classes	-N_	-0.357
classes	.N_(N	0.001
classes	.N_F	-0.218
classes	://N_.N	-1.474
classes	:N_N	-0.007
classes	A_	-0.075
classes	A_(N	-0.526
classes	A_,F	-0.258
classes	A_,N	0.432
classes	A_,V	-0.123
classes	A_.F	0.059
classes	A_.N	-0.518
classes	A_.R	0.014
classes	A_:F	-0.012
classes	A_F	-0.118
classes	A_N	0.24
classes	F_	0.199
classes	F_(M	-0.007
classes	F_)F	-0.757
classes	F_,A	-0.152
classes	F_,N	-0.03
classes	F_,R	-0.205
classes	F_-N	-0.276
classes	F_.	0.095
classes	F_.A	0.232
classes	F_.F	0.238
classes	F_.N	0.444
classes	F_:N	0.273
classes	F_A	0.011
classes	F_F	-0.204
classes	F_R	-0.118
classes	F_V	-0.222
classes	M_,F	1.069
classes	M_N	0.49
classes	N_	0.485
classes	N_(N	-0.299
classes	N_,A	0.092
classes	N_.F	-0.355
classes	N_.R	0.286
classes	N_F	-0.058
classes	R_	0.054
classes	R_.F	-0.36
classes	R_N	0.198
classes	R_V	0.281
classes	V_,F	-0.473
classes	V_,R	-0.212
classes	V_,V	0.55
classes	V_.V	0.397
classes	V_F	-0.145
classes	V_N	-0.38
classes	V_V	-0.498
classes	_	-0.757
classes	_(N	1.577
classes	_:F	-0.118
classes	_F	0.397
classes	_N	-0.407
classes	’sN_F	0.466
field	abstract	0.079
field	title	0.506
first	abductive	0.247
first	ability	-0.449
first	abstract	0.556
first	academic	-0.518
first	accelerating	1.379
first	acceptance	0.137
first	accuracy	-0.03
first	accurate	-2.352
first	action	-0.216
first	actionability	2.02
first	active	0.834
first	actual	-0.553
first	actuation	1.68
first	adapter	0.582
first	adaptive	0.532
first	addition	-2.182
first	adeptone	1.909
first	administrative	0.443
first	adversarial	1.055
first	adversary	0.331
first	afm	1.022
first	agent	-0.034
first	algorithm	-1.691
first	algorithmic	-1.131
first	alignment	0.961
first	alternative	-1.448
first	ambiguity	0.277
first	analysis	-2.184
first	analyzing	-0.752
first	anatomical	2.057
first	anchor	0.697
first	annotation	1.909
first	appearance	0.614
first	application	-1.09
first	applying	-0.143
first	approach	-1.288
first	approximate	0.863
first	arabic	0.2
first	arbitrary	-0.94
first	architectural	-0.147
first	area	-0.392
first	art	-0.437
first	article	-0.039
first	articulated	0.871
first	aspect	0.621
first	associated	-0.66
first	attack	0.973
first	attention	0.998
first	attribute	0.64
first	audio	0.758
first	augmented	0.528
first	automated	-0.06
first	autonomous	1.055
first	autoregressive	1.099
first	average	-0.703
first	aware	-0.245
first	based	-2.485
first	baseline	-0.596
first	basis	-0.438
first	bayesian	1.711
first	benchmark	-1.029
first	bert	-1.464
first	best	-1.248
first	bi	1.414
first	bias	0.809
first	biased	0.358
first	bidden	0.228
first	bilingual	1.756
first	biological	0.244
first	bit	1.006
first	black	0.569
first	blendshape	1.837
first	boosted	1.158
first	bottleneck	0.719
first	bound	-1.722
first	bounded	0.346
first	box	-0.751
first	brittle	1.371
first	calibration	1.388
first	canonical	-0.028
first	case	-0.832
first	casting	1.31
first	causal	0.14
first	centroid	0.767
first	certain	-0.577
first	challenge	-0.479
first	challenging	-2.018
first	character	0.259
first	chinese	0.999
first	circuit	0.39
first	claim	0.69
first	class	-0.359
first	classical	-0.918
first	classification	0.491
first	classifier	0.737
first	classifying	0.72
first	clear	-0.212
first	climbing	1.714
first	closed	0.669
first	cluster	0.425
first	coarse	-0.04
first	coattention	1.829
first	code	-0.921
first	coherence	0.207
first	collision	1.115
first	color	0.481
first	combination	-0.098
first	combine	-1.072
first	combining	-0.141
first	comparing	-0.294
first	complaint	0.834
first	compositional	0.174
first	compound	1.62
first	computational	0.721
first	concentration	0.954
first	condition	-0.81
first	confidentiality	0.194
first	connection	-0.499
first	connectivity	0.068
first	consensus	0.779
first	consistency	2.322
first	consistent	-0.944
first	constant	-0.072
first	constraint	-0.082
first	control	-0.655
first	controler	-0.712
first	conventional	-1.309
first	convex	0.299
first	convexity	1.261
first	cooperating	1.1
first	correct	-0.683
first	correlated	1.495
first	correlation	0.731
first	correspondence	0.185
first	corresponding	-1.845
first	cost	-1.124
first	covariate	1.23
first	covering	0.987
first	critical	-0.764
first	cross	1.217
first	current	-2.491
first	curved	0.74
first	cycle	1.588
first	d	-3.063
first	dark	1.341
first	data	-0.664
first	dataset	-1.848
first	decentralized	0.117
first	decoder	3.469
first	deep	-0.137
first	demonstration	0.954
first	density	-0.854
first	dependence	-0.076
first	design	-1.574
first	desired	-0.705
first	detecting	1
first	developing	-0.917
first	development	-0.249
first	dialogue	0.344
first	dictionary	0.407
first	different	-2.312
first	difficulty	-0.632
first	dimension	-0.582
first	dimensional	-1.87
first	disagreement	0.528
first	discrete	0.2
first	discriminative	0.413
first	disparity	1.053
first	distinct	-0.937
first	distribution	-1.073
first	diverse	-0.755
first	domain	0.199
first	driving	1.074
first	dual	1.206
first	dy	0.236
first	effectiveness	-1.104
first	efficiency	0.282
first	efficient	-1.812
first	eight	-0.262
first	electrical	1.267
first	electronic	0.055
first	element	-0.047
first	embedded	0.51
first	embedding	0.142
first	emdcomf	1.986
first	empirical	-1.635
first	en	-0.795
first	enabling	-0.604
first	encoder	1.242
first	endpoint	0.233
first	english	-0.18
first	enhancing	-0.652
first	ensemble	1.675
first	entire	-1.206
first	entity	1.41
first	environment	-1.248
first	equal	0.688
first	equivalent	-0.689
first	error	-0.099
first	estimate	-0.059
first	euclidean	0.272
first	evaluating	-0.119
first	evaluation	-1.262
first	evolutionary	0.269
first	example	-0.443
first	excessive	-0.476
first	exemplar	0.612
first	exhibit	-0.028
first	existing	-2.623
first	expected	0.223
first	expensive	-0.509
first	experiment	-1.364
first	experimental	-0.764
first	explanation	1.597
first	explicit	-0.966
first	exploring	-0.259
first	expressive	0.174
first	extensive	-2.725
first	facial	0.827
first	fact	-0.62
first	factory	1.308
first	fallback	1.484
first	fashion	1.808
first	feasible	0.025
first	feature	-0.125
first	field	-0.55
first	fine	-0.602
first	finite	0.156
first	five	-1.322
first	fixed	-1.881
first	flexible	-0.095
first	flow	-0.274
first	following	-0.591
first	force	0.2
first	four	-2.219
first	framework	-0.819
first	fraudulent	1.09
first	frequency	-0.636
first	frequentist	1.959
first	friction	1.1
first	function	-1.378
first	furniture	2.407
first	further	-0.111
first	fusion	0.184
first	gait	0.989
first	gallery	-0.398
first	gan	0.129
first	gauss	0.762
first	gaussian	0.576
first	generated	-1.532
first	generative	0.39
first	geometry	0.409
first	global	0.078
first	goal	-0.782
first	gradient	0.29
first	graph	-0.121
first	graphical	0.952
first	grasp	0.736
first	greater	-0.272
first	group	-0.551
first	guidance	0.253
first	hand	-0.489
first	handling	-0.567
first	haptic	1.082
first	hemiparetic	0.774
first	heuristic	0.997
first	hierarchical	1.589
first	highest	-0.272
first	hme	-0.509
first	hospital	0.307
first	human	0.09
first	hundred	-0.184
first	hyperparameter	1.858
first	identification	0.934
first	identity	0.312
first	idiom	-0.139
first	illustration	0.887
first	image	-0.212
first	implementation	-0.476
first	implicit	0.779
first	important	-1.12
first	imposter	1.766
first	improved	-0.021
first	improving	-1.538
first	imu	-1.109
first	including	-0.791
first	incorporating	-0.329
first	increased	-0.764
first	increasing	-0.23
first	individual	-0.125
first	inducing	-0.065
first	inductive	0.258
first	inertial	0.922
first	inference	-0.482
first	information	-0.447
first	informativeness	1.492
first	initial	-0.113
first	input	-0.983
first	instance	0.044
first	insufficient	-0.69
first	integrating	-0.079
first	intent	0.254
first	interactive	0.161
first	interpolating	2.176
first	interpretation	0.906
first	intra	1.072
first	introducing	-0.19
first	inverse	0.638
first	isometric	0.797
first	issue	-0.247
first	iterated	0.505
first	iterative	0.611
first	k	-0.788
first	kernel	1.242
first	key	-0.243
first	kinematic	0.63
first	kinematics	0.102
first	kinetic	0.369
first	kth	0.466
first	label	-0.024
first	lack	-0.242
first	langevin	1.365
first	language	-0.335
first	large	-1.365
first	last	-0.006
first	layer	-0.814
first	learning	-0.826
first	level	-1.006
first	leveraging	-0.939
first	lexical	1.383
first	life	0.57
first	lifelong	0.443
first	lifting	0.532
first	linear	-0.374
first	linguistic	1.229
first	literal	0.709
first	literature	-0.399
first	llm	-0.292
first	load	1.969
first	localization	1.348
first	location	-0.761
first	logical	0.182
first	long	0.187
first	loss	-0.548
first	low	-0.119
first	lower	-0.575
first	machine	-0.58
first	magnitude	-0.627
first	manipulated	2.446
first	manipulation	0.21
first	map	-0.704
first	mapping	0.818
first	matching	-0.033
first	material	0.277
first	matrix	-1.008
first	maximal	1.354
first	mechanism	-2.058
first	mediated	0.009
first	medical	0.371
first	meta	0.315
first	method	-1.623
first	metrics	0.153
first	mild	-0.298
first	minimal	-0.002
first	minimum	0.589
first	misalignment	2.105
first	mixture	0.293
first	mlp	-0.895
first	mobile	-0.04
first	modality	-0.045
first	mode	0.286
first	model	-0.934
first	modeling	-0.225
first	modem	0.03
first	modern	-1.344
first	momr	0.468
first	monolingual	1.15
first	most	-1.203
first	motion	-0.412
first	motor	0.676
first	mrf	0.21
first	mt	0.097
first	multi	0.74
first	multilingual	0.039
first	multimedia	0.448
first	multimodal	0.365
first	multiple	-0.657
first	multiscale	1.234
first	muscle	0.479
first	music	1.783
first	naive	-0.833
first	narma	1.104
first	navigating	0.676
first	negative	1.107
first	network	-1.335
first	neural	-0.552
first	new	-0.273
first	nlp	-1.548
first	noise	0.046
first	nomad	1.942
first	non	0.351
first	nonlinear	0.857
first	novel	-0.755
first	numerical	-0.825
first	objective	-0.114
first	obstacle	1.334
first	one	-0.175
first	online	0.019
first	operation	-0.217
first	optimal	-0.16
first	optimization	-0.792
first	order	-3.204
first	organ	1.279
first	original	-0.801
first	orthogonal	0.315
first	other	-1.863
first	outer	0.221
first	output	-0.202
first	overriding	2.014
first	paper	-1.523
first	parallel	0.991
first	parametric	0.511
first	parser	0.954
first	parsing	1.829
first	particular	-1.301
first	passive	0.047
first	past	-0.031
first	patent	1.443
first	patience	0.049
first	patient	0.158
first	people	-0.041
first	performance	-0.581
first	performing	-0.051
first	person	-0.745
first	perturbation	1.067
first	phenomenon	-0.795
first	pitch	1.226
first	plan	-0.685
first	plane	-0.364
first	point	-0.758
first	policy	1.582
first	polygon	0.069
first	polynomial	0.074
first	pose	0.223
first	position	0.21
first	possible	-0.116
first	posterior	1.813
first	potential	-0.188
first	practical	-0.254
first	predicate	1.849
first	predicted	0.035
first	prediction	-1.236
first	predictor	-0.124
first	preference	1.471
first	preliminary	-0.031
first	prequential	1.944
first	prerequisite	0.402
first	presence	-0.168
first	presented	-0.141
first	preserving	-0.27
first	primitive	0.481
first	prior	0.128
first	privacy	1.536
first	probabilistic	-0.101
first	problem	-1.473
first	procedure	-0.068
first	process	-0.106
first	processor	0.695
first	programmable	1.043
first	project	-0.084
first	prompt	2.803
first	proper	-0.064
first	property	-0.921
first	proposed	-1.602
first	prototype	0.129
first	providing	-0.141
first	proximity	0.335
first	pruning	1.052
first	pseudo	0.06
first	psychophysical	0.801
first	pulmonary	0.559
first	pure	-0.032
first	pyramid	2.009
first	quality	-0.005
first	radical	0.909
first	radicalization	2.195
first	randomized	0.98
first	range	0.272
first	ranked	0.523
first	ranking	2.587
first	rare	0.183
first	rate	-0.243
first	readme	2.316
first	recent	-0.401
first	recipe	1.408
first	reconstruction	1.019
first	rectangular	-0.304
first	recurrence	0.221
first	recurrent	0.475
first	redundant	0.109
first	reeducation	2.213
first	reference	-0.035
first	regularization	-0.873
first	related	-0.635
first	relational	0.781
first	relevant	-0.385
first	reliable	-0.226
first	replica	0.844
first	repository	0.137
first	representation	-0.086
first	research	-0.381
first	resolution	-0.046
first	respective	-0.502
first	result	-0.879
first	resulting	-2.029
first	revascularization	1.391
first	reweighted	0.133
first	rich	-2.198
first	right	-0.12
first	rigid	1.306
first	ro	-1.2
first	robot	-0.835
first	robotic	-0.067
first	roc	0.677
first	rotational	0.675
first	rounding	2.204
first	safety	1.053
first	salient	0.339
first	same	-1.651
first	sampling	0.249
first	scale	-0.674
first	scanning	1.405
first	scenario	-0.264
first	scheme	-0.137
first	sdv	-0.004
first	second	-0.976
first	segmentation	-0.4
first	selection	-1.3
first	semi	-0.237
first	sensitive	-0.313
first	sensor	0.007
first	sensorimotor	0.286
first	sensory	-0.015
first	sentence	0.11
first	sentimental	0.992
first	series	-0.381
first	set	-0.508
first	show	-0.415
first	signer	1.747
first	significant	-2.08
first	simple	-0.165
first	simulator	0.318
first	single	-0.573
first	size	-0.294
first	sliding	1.221
first	smooth	-0.418
first	solr	2.277
first	solution	-0.685
first	solving	-0.71
first	sota	-1.032
first	source	-0.878
first	space	-0.34
first	span	1.101
first	sparse	0.869
first	sparsity	-0.461
first	spatio	0.295
first	spatiotemporal	0.994
first	special	0.081
first	specific	-1.962
first	stability	0.495
first	stable	0.639
first	stage	-0.903
first	standard	-1.824
first	state	-0.881
first	statistical	0.914
first	step	-0.392
first	sti	1.04
first	strategy	-1.455
first	streaming	0.897
first	strength	-0.032
first	stroke	1.223
first	structure	-0.197
first	student	0.396
first	study	-1.363
first	style	0.458
first	sub	0.269
first	substance	1.209
first	subword	1.314
first	such	-3.899
first	sufficient	-0.265
first	summarizing	0.712
first	support	-0.174
first	surface	-0.655
first	surgery	1.764
first	surrogate	0.705
first	symbolic	0.641
first	symmetric	0.815
first	synchronous	0.774
first	synergy	1.037
first	synonym	2.055
first	syntax	0.103
first	synthetic	0.057
first	system	-0.959
first	table	0.384
first	taking	-0.032
first	target	-0.405
first	task	-0.097
first	technique	-0.363
first	telegram	0.118
first	temperature	1.183
first	ten	-0.159
first	term	-0.908
first	test	-1.79
first	text	-0.868
first	textual	0.408
first	texture	1.639
first	three	-1.435
first	time	-1.344
first	tkg	0.357
first	token	0.715
first	tool	-0.123
first	torque	1.322
first	tracking	2.218
first	tractability	1.291
first	tractable	0.294
first	traditional	-0.47
first	trained	-0.107
first	training	-1.303
first	transformation	-0.117
first	transformer	-0.452
first	transient	0.893
first	translation	0.435
first	tree	-0.238
first	true	-1.145
first	truncated	0.611
first	ts	1.529
first	two	-0.133
first	typical	-0.406
first	unargmaxable	1.662
first	uncertain	0.636
first	unconditional	0.881
first	underground	0.631
first	understanding	-0.551
first	uneven	0.089
first	unexpected	-0.173
first	unit	-1.753
first	unstable	0.477
first	unsupervized	0.758
first	upper	0.076
first	use	-1.406
first	used	-0.044
first	user	0.224
first	usual	-0.159
first	utilizing	-0.437
first	vaccine	0.45
first	vacuum	0.039
first	validity	0.066
first	value	-0.161
first	variational	1.464
first	varied	1.126
first	various	-0.381
first	vc	0.687
first	video	-0.649
first	viewpoint	1.598
first	virtual	1.329
first	vision	0.141
first	visual	-0.228
first	weak	0.586
first	wearable	0.637
first	wikihow	1.805
first	wise	-0.044
first	workspace	1.426
first	world	-0.778
first	worst	0.896
head	2000	-0.176
head	ability	-0.654
head	according	-1.556
head	accuracy	-0.918
head	activity	-1.275
head	actuator	0.019
head	adaptation	-0.112
head	advance	-1.052
head	adversary	0.336
head	affinity	1.274
head	agnostic	0.019
head	algorithm	-0.498
head	aligning	1.255
head	alignment	1.407
head	anchor	0.656
head	annotation	-0.431
head	answering	0.47
head	applicability	-0.546
head	application	-2.48
head	approach	-0.445
head	arabic	1.423
head	architecture	-0.935
head	argument	-0.652
head	arizing	-0.407
head	arkit	0.671
head	array	0.601
head	assumption	-0.751
head	attack	0.491
head	attempt	-0.615
head	attenuation	2.739
head	avatar	0.689
head	axon	0.763
head	background	-0.332
head	base	0.435
head	baseline	-1.375
head	batch	-0.519
head	behavior	-0.182
head	bias	0.352
head	binary	-0.45
head	body	-0.109
head	bound	1.185
head	calculation	-1.185
head	camera	0.76
head	capability	-0.877
head	captioning	2.136
head	case	-0.531
head	challenge	-0.123
head	characteristics	-1.561
head	chip	0.396
head	choice	-0.919
head	classification	0.697
head	classifier	0.698
head	cluster	0.492
head	clustering	0.975
head	coherence	0.527
head	combination	-0.368
head	communication	0.102
head	compensation	0.44
head	completion	0.704
head	computation	-0.447
head	concentration	0.159
head	concept	-0.162
head	concern	-0.554
head	condition	-0.591
head	configuration	-0.581
head	connectivity	1.016
head	consideration	-0.359
head	consistency	0.543
head	constraint	0.01
head	construction	-0.245
head	containing	-0.388
head	content	-0.606
head	context	-0.329
head	contribution	-0.383
head	control	0.494
head	controler	1.082
head	convergence	1.354
head	cooperation	0.189
head	core	-0.05
head	correlation	1.219
head	counting	3.559
head	covariance	1.817
head	covariate	0.539
head	coverage	0.021
head	covering	1.069
head	data	-0.464
head	databus	1.252
head	dataset	-0.527
head	deblurring	1.335
head	decision	-1.588
head	decoder	0.137
head	decoding	2.876
head	decomposition	-0.07
head	degradation	-0.072
head	delay	0.016
head	demonstration	1.423
head	density	0.095
head	dependence	0.104
head	dependency	0.262
head	depending	-0.354
head	description	-0.663
head	descriptor	0.433
head	detection	0.593
head	development	-0.282
head	dialogue	1.173
head	dictionary	1.111
head	difference	-0.249
head	dimension	-0.24
head	direction	-0.748
head	discrepancy	0.467
head	disfluency	1.373
head	dispersion	0.582
head	distribution	0.064
head	documentation	0.642
head	drift	0.554
head	drop	-0.146
head	effectiveness	-0.838
head	effort	-0.078
head	embedding	1.816
head	encoding	0.945
head	engine	0.049
head	enhancement	-0.486
head	entry	-0.002
head	estimation	0.692
head	event	0.089
head	evidence	-1.208
head	example	-0.474
head	exemplar	0.149
head	existing	-0.311
head	experiment	-1.196
head	expert	0.264
head	exploitation	-0.561
head	exploration	0.024
head	expression	0.39
head	extension	-0.758
head	extent	-0.138
head	factor	-0.9
head	factorization	0.068
head	faithful	1.386
head	family	-0.003
head	fault	0.113
head	feasibility	-0.148
head	feature	-0.1
head	feedback	0.766
head	filter	0.452
head	force	-0.027
head	form	-0.111
head	formulation	-1.678
head	foundation	-0.468
head	frame	-0.518
head	friction	0.168
head	function	0.175
head	further	-1.489
head	fusion	0.915
head	gain	-0.118
head	gaussian	0.529
head	generalization	-1.183
head	generalizing	2.618
head	generation	0.415
head	generator	0.665
head	granularity	0.883
head	grip	0.778
head	group	-0.407
head	head	-0.697
head	hierarchy	0.787
head	home	0.734
head	http	-1.053
head	hyperrectangle	0.499
head	idea	-0.989
head	identification	0.399
head	image	-0.111
head	impact	-0.832
head	impairment	0.365
head	implementation	-0.117
head	implication	-0.14
head	importance	-0.819
head	improvement	-2.327
head	including	-0.986
head	increase	-0.706
head	index	-0.227
head	inference	0.921
head	information	-0.632
head	initialization	0.593
head	injection	0.27
head	inspection	2.202
head	instance	-1.564
head	intent	0.796
head	intention	0.415
head	interaction	0.096
head	interest	-1.679
head	interference	1.074
head	interpretation	0.166
head	inversion	0.693
head	iteration	-0.885
head	kernel	0.14
head	keypoint	1.038
head	kinematic	0.311
head	labeling	0.618
head	language	0.082
head	leading	-0.967
head	learning	0.167
head	level	-0.275
head	lifting	1.404
head	limit	-0.136
head	limitation	-1.011
head	literature	-1.02
head	localization	1.029
head	locomotion	0.59
head	loss	0.394
head	macaque	0.732
head	maintenance	0.507
head	manifold	1.031
head	manipulation	1.463
head	marker	0.011
head	matching	0.38
head	mean	-0.26
head	measure	-0.619
head	measurement	-0.62
head	memory	1.14
head	metadata	3.756
head	method	-0.517
head	methodology	-1.481
head	metrics	-0.51
head	minimization	0.126
head	mining	0.586
head	mixture	0.069
head	model	-0.008
head	modeling	-0.439
head	modification	-0.119
head	monotonicity	0.877
head	monte	-0.726
head	morphology	0.438
head	motion	-0.039
head	moving	-0.028
head	multi	-0.18
head	nature	-1.294
head	navigation	0.203
head	need	-1.219
head	net	0.245
head	network	1.495
head	node	-0.631
head	noise	0.293
head	notion	-0.765
head	novelty	0.378
head	number	-0.326
head	object	0.351
head	objective	-0.472
head	observation	-0.038
head	observer	0.144
head	one	-1.525
head	ontology	-0.034
head	operation	-0.449
head	operator	-0.744
head	optimality	0.705
head	order	-0.234
head	ordering	0.222
head	outcome	-0.328
head	output	-0.02
head	paper	-0.567
head	paradigm	-0.624
head	parameter	-0.77
head	parser	0.589
head	parsing	0.786
head	patch	0.681
head	patent	1.562
head	path	0.045
head	pattern	0.029
head	perception	0.214
head	performance	-1.755
head	perspective	-1.002
head	perturbation	0.465
head	piece	0.187
head	pitch	0.572
head	planner	0.935
head	planning	0.599
head	point	-0.345
head	policy	0.637
head	polygon	0.457
head	polynomial	0.278
head	position	-2.386
head	practice	-0.879
head	precision	0.179
head	prediction	0.187
head	preference	1.015
head	preserving	1.309
head	price	0.575
head	primitive	1.438
head	prior	1.318
head	processing	0.189
head	progress	-1.381
head	prompt	0.679
head	property	0.032
head	prototype	0.061
head	quadratic	-0.346
head	quality	-1.516
head	question	-1.439
head	range	-0.421
head	rate	1.016
head	rating	2.377
head	reason	-0.23
head	reasoning	-0.659
head	recognition	0.312
head	recombination	0.489
head	reduction	-1.217
head	reference	-0.881
head	region	-0.713
head	regression	0.243
head	regret	0.278
head	regularization	0.27
head	relationship	-0.139
head	relying	-0.126
head	rendering	0.056
head	representation	0.104
head	requirement	-1.19
head	resampling	0.337
head	research	-1.546
head	result	-1.266
head	retrieval	1.622
head	review	0.603
head	risk	0.038
head	robot	0.149
head	role	-1.193
head	roling	1.894
head	routing	0.222
head	rule	0.026
head	safety	0.526
head	salience	0.36
head	sampling	0.16
head	scale	0.15
head	scenario	-0.589
head	scene	-0.383
head	schedule	0.478
head	scheme	-0.674
head	screening	1.521
head	search	0.376
head	selection	0.926
head	sense	-0.512
head	sensitivity	0.06
head	sentence	-0.963
head	sentiment	0.286
head	sequence	-0.372
head	set	-0.638
head	setting	-1.143
head	setup	-0.07
head	shading	1.317
head	shape	-0.217
head	shot	0.907
head	show	-1.337
head	showing	-0.75
head	simscape	0.278
head	simulator	0.599
head	situation	-1.193
head	slam	-0.054
head	slicing	1.791
head	slowness	0.616
head	smoothness	0.712
head	solution	-1.312
head	solver	-0.433
head	span	0.022
head	stability	1.157
head	stimulation	1.179
head	strategy	0.155
head	stream	0.624
head	streaming	1.145
head	stress	0.63
head	stroke	0.337
head	structure	0.141
head	student	1.766
head	study	-0.056
head	style	0.424
head	subspace	1.358
head	superiority	-0.202
head	supervision	-0.593
head	survey	0.848
head	swimming	2.676
head	symmetrization	0.503
head	synthesis	0.105
head	tactics	-0.048
head	teaching	0.599
head	technique	-0.859
head	technology	-0.19
head	temperature	0.176
head	tensor	0.047
head	testing	0.312
head	theorem	0.045
head	theory	-0.03
head	threat	0.267
head	thresholding	2.518
head	thrust	1.615
head	time	-0.231
head	tool	-0.728
head	topic	-0.21
head	tracking	0.098
head	tractability	2.433
head	training	-0.624
head	transferring	0.396
head	transition	0.139
head	translation	1.481
head	transportation	0.656
head	truss	1.267
head	truth	-0.119
head	type	-0.882
head	uncertainty	0.198
head	understanding	-0.432
head	unit	-0.229
head	user	-0.94
head	using	-3.261
head	variance	0.768
head	variation	-0.915
head	vector	-0.259
head	velocity	-0.382
head	verification	0.16
head	version	-0.664
head	vibration	1.087
head	vision	-0.475
head	weakness	-0.24
head	wheel	-0.093
head	work	-1.447
head	workspace	0.333
head	year	-0.171
head ends	0	-0.443
head ends	1	-0.272
head ends	17	0.404
head ends	2	-0.324
head ends	3	-0.822
head ends	5	-0.971
head ends	abic	0.5
head ends	abus	0.364
head ends	ace	0.003
head ends	ach	-1.003
head ends	acle	-1.067
head ends	age	-0.45
head ends	ai	-0.116
head ends	aid	-0.067
head ends	ail	-1.93
head ends	aim	-0.126
head ends	ain	-0.635
head ends	air	-0.044
head ends	ait	0.153
head ends	ake	-0.292
head ends	al	-1.843
head ends	all	-0.568
head ends	ama	0.839
head ends	amid	0.209
head ends	ance	0.172
head ends	ancy	0.021
head ends	ank	-0.009
head ends	ann	-0.34
head ends	ant	-0.309
head ends	ap	-1.059
head ends	aper	-0.421
head ends	aph	0.478
head ends	aque	0.597
head ends	ario	-0.001
head ends	ark	-1.512
head ends	arm	-0.188
head ends	art	-1.734
head ends	ary	-0.228
head ends	aset	-0.126
head ends	asis	-0.09
head ends	ask	-0.477
head ends	ass	-0.74
head ends	atar	0.15
head ends	atch	-0.256
head ends	ate	-0.188
head ends	ator	0.8
head ends	aud	1.409
head ends	axon	0.489
head ends	ayer	-0.007
head ends	b	0.387
head ends	base	0.2
head ends	bbp	0.894
head ends	ber	-1.542
head ends	bias	0.011
head ends	bic	0.557
head ends	ble	-0.834
head ends	blem	-0.004
head ends	body	-0.108
head ends	bone	0.376
head ends	bot	0.501
head ends	bus	0.487
head ends	cape	0.959
head ends	car	-0.625
head ends	case	-1.297
head ends	cene	-0.036
head ends	cept	-0.011
head ends	cern	-0.001
head ends	cess	-0.53
head ends	cher	-0.25
head ends	chip	0.383
head ends	chor	0.85
head ends	chy	0.04
head ends	cian	-0.204
head ends	cid	-1.845
head ends	cle	-0.073
head ends	cma	1.496
head ends	cnn	-1.605
head ends	code	-0.381
head ends	come	-0.007
head ends	cqg	0.241
head ends	d	-1.609
head ends	dal	-0.819
head ends	dap	1.854
head ends	date	-1.579
head ends	dea	-0.348
head ends	del	-0.207
head ends	der	-0.695
head ends	dex	-0.002
head ends	dff	0.639
head ends	dfn	1.39
head ends	dia	0.081
head ends	digm	-0.05
head ends	dit	0.353
head ends	dof	-0.105
head ends	drop	-0.417
head ends	drr	0.838
head ends	dth	-0.75
head ends	dure	-0.516
head ends	dvp	0.928
head ends	e	-0.843
head ends	ead	-0.402
head ends	ease	-0.974
head ends	ecr	1.039
head ends	ect	-0.723
head ends	edge	-0.39
head ends	eed	-0.104
head ends	eel	-0.928
head ends	empt	-0.109
head ends	ence	-0.266
head ends	end	-0.45
head ends	enge	-0.043
head ends	ept	-0.586
head ends	erm	-0.493
head ends	esis	0.288
head ends	et	-1.298
head ends	etup	-0.003
head ends	eval	0.43
head ends	ext	-0.041
head ends	fety	0.487
head ends	fier	0.175
head ends	fin	-0.339
head ends	fit	-1.008
head ends	flow	0.693
head ends	fold	0.99
head ends	fort	-0.463
head ends	fsc	0.045
head ends	fsl	0.814
head ends	fuse	1.625
head ends	g	-0.509
head ends	gain	-0.063
head ends	game	0.52
head ends	gan	-0.354
head ends	gent	0.437
head ends	ger	0.651
head ends	get	-0.654
head ends	ght	-1.434
head ends	gine	0.449
head ends	ging	-0.53
head ends	gion	-0.188
head ends	gon	0.499
head ends	gory	-0.052
head ends	grip	0.483
head ends	her	-0.307
head ends	hful	0.934
head ends	hine	0.108
head ends	hing	0.257
head ends	hod	-0.414
head ends	home	0.044
head ends	hot	0.449
head ends	http	-0.218
head ends	ian	0.43
head ends	ias	0.5
head ends	ice	-0.366
head ends	icle	-0.622
head ends	ics	0.821
head ends	icy	0.497
head ends	ida	0.64
head ends	ide	-0.684
head ends	idea	-0.056
head ends	idth	-0.055
head ends	ient	-0.881
head ends	iety	-0.802
head ends	iew	0.086
head ends	ift	1.292
head ends	ight	-0.291
head ends	igm	-0.316
head ends	ign	-0.382
head ends	iii	-0.237
head ends	ile	0.058
head ends	ill	-0.394
head ends	ime	0.119
head ends	imit	-0.224
head ends	ine	-0.717
head ends	ing	-0.208
head ends	inn	0.104
head ends	iom	0.461
head ends	ion	0.14
head ends	ique	-0.594
head ends	ire	0.529
head ends	ise	0.218
head ends	ism	0.334
head ends	ist	0.002
head ends	itch	0.519
head ends	ite	-0.525
head ends	ithm	-0.003
head ends	ity	0.158
head ends	ive	-0.24
head ends	izer	0.441
head ends	jci	2.706
head ends	jump	1.506
head ends	k	-1.399
head ends	ket	0.449
head ends	kgc	0.874
head ends	king	-0.008
head ends	l	0.035
head ends	lam	-0.027
head ends	lan	0.351
head ends	lane	0.36
head ends	lary	-0.74
head ends	law	0.387
head ends	led	-0.528
head ends	leg	0.035
head ends	lem	-0.562
head ends	licy	0.184
head ends	ling	0.518
head ends	lip	0.983
head ends	log	-0.347
head ends	lope	0.068
head ends	lor	-0.284
head ends	lr	-0.024
head ends	lti	-0.104
head ends	lu	0.988
head ends	lue	-1.695
head ends	mab	0.894
head ends	mae	0.721
head ends	man	-1.301
head ends	map	0.406
head ends	mark	-0.592
head ends	mean	-0.016
head ends	med	0.467
head ends	ment	-0.092
head ends	mer	0.334
head ends	mera	0.312
head ends	mics	0.135
head ends	mid	0.349
head ends	mit	0.492
head ends	mize	-0.427
head ends	mle	2.928
head ends	mory	0.195
head ends	mot	-0.076
head ends	mpo	0.743
head ends	mum	-0.236
head ends	n	-1.268
head ends	na	0.381
head ends	nal	-0.044
head ends	ncy	0.295
head ends	nder	0.916
head ends	need	-0.557
head ends	nent	-1.536
head ends	ner	-0.888
head ends	ness	0.64
head ends	net	0.059
head ends	nge	-0.957
head ends	ning	0.217
head ends	nion	0.225
head ends	nit	-0.003
head ends	nity	-0.285
head ends	nlp	-0.089
head ends	nm	-0.218
head ends	nnd	0.184
head ends	node	-0.025
head ends	non	-0.791
head ends	nte	-0.119
head ends	nymy	1.505
head ends	o	-1.026
head ends	oach	-0.103
head ends	oad	-0.863
head ends	ock	-0.595
head ends	odal	-0.325
head ends	ode	-0.061
head ends	oder	1.404
head ends	ody	-0.459
head ends	ogy	0.463
head ends	ompt	0.933
head ends	onal	-1.947
head ends	oner	0.622
head ends	onte	-0.006
head ends	ood	-0.179
head ends	ope	0.661
head ends	opic	-0.007
head ends	opy	-0.534
head ends	ora	0.036
head ends	orce	-0.185
head ends	ork	-1.172
head ends	orld	-0.529
head ends	ort	-0.399
head ends	ory	-0.663
head ends	ose	-0.853
head ends	otor	-0.208
head ends	ount	-0.407
head ends	oup	-0.12
head ends	out	0.905
head ends	oval	-0.533
head ends	ove	-0.553
head ends	p	-0.021
head ends	pact	-0.087
head ends	pca	0.182
head ends	pdl	0.401
head ends	pe	0.018
head ends	pect	-1.368
head ends	pic	-0.131
head ends	ping	0.652
head ends	plar	0.328
head ends	ple	-0.384
head ends	ppe	0.962
head ends	pre	-0.545
head ends	pse	0.273
head ends	pus	0.281
head ends	put	-0.899
head ends	qa	0.814
head ends	qg	0.528
head ends	qr	0.367
head ends	rage	0.261
head ends	ral	-0.503
head ends	ram	0.106
head ends	rame	-0.065
head ends	raud	1.018
head ends	ray	0.045
head ends	rce	-0.644
head ends	rchy	0.213
head ends	rder	-0.765
head ends	re	-0.214
head ends	reat	0.508
head ends	rem	0.366
head ends	rgy	0.99
head ends	rial	-1.065
head ends	rift	0.494
head ends	rig	0.07
head ends	ring	0.647
head ends	rio	-0.041
head ends	ris	0.675
head ends	rkit	1.521
head ends	rld	-1.273
head ends	rnel	1.002
head ends	roke	0.976
head ends	rol	0.151
head ends	role	-0.209
head ends	ron	0.489
head ends	roup	-0.005
head ends	rray	0.499
head ends	rrt	-0.739
head ends	rser	0.606
head ends	rth	0.316
head ends	rve	0.684
head ends	s	-1.631
head ends	sage	-0.557
head ends	sal	-0.641
head ends	sary	0.291
head ends	set	-0.078
head ends	show	-1.455
head ends	sics	0.065
head ends	sim	0.257
head ends	sing	-0.27
head ends	sis	0.752
head ends	size	-0.438
head ends	son	-0.763
head ends	sor	0.239
head ends	span	0.016
head ends	srl	0.797
head ends	ssor	1.083
head ends	ssue	-0.139
head ends	step	-0.002
head ends	sti	0.074
head ends	stic	0.095
head ends	sue	-1.114
head ends	sult	-1.136
head ends	sure	0.911
head ends	sus	0.901
head ends	t	-2.247
head ends	tage	-0.052
head ends	task	-0.263
head ends	tate	-0.195
head ends	tch	0.599
head ends	ted	-0.567
head ends	tee	-0.072
head ends	tem	-0.249
head ends	tep	-0.429
head ends	term	-0.005
head ends	thm	-0.247
head ends	thod	-0.093
head ends	tic	0.346
head ends	tice	-0.376
head ends	tion	0.029
head ends	tity	0.087
head ends	tkg	0.063
head ends	ton	-0.747
head ends	tool	-0.08
head ends	tput	-0.437
head ends	tqa	2.258
head ends	tree	0.873
head ends	tsa	0.779
head ends	ttp	-0.527
head ends	tum	1.285
head ends	tup	-0.036
head ends	tv	-0.078
head ends	two	-1.405
head ends	uage	0.036
head ends	uery	-0.392
head ends	uit	0.424
head ends	uity	0.923
head ends	ukr	0.587
head ends	ular	-0.132
head ends	ule	0.175
head ends	ulti	-0.478
head ends	ump	0.395
head ends	unt	-1.111
head ends	urve	0.375
head ends	use	-0.267
head ends	user	-0.541
head ends	uth	-0.002
head ends	ux	0.113
head ends	v	-0.651
head ends	vel	-0.322
head ends	ver	0.163
head ends	very	0.815
head ends	ving	-0.57
head ends	vior	-0.001
head ends	vity	0.419
head ends	vor	0.756
head ends	vs	-0.117
head ends	w	-0.407
head ends	ware	-1.058
head ends	way	-1.643
head ends	web	0.1
head ends	wer	-0.711
head ends	wing	-0.027
head ends	word	0.215
head ends	work	-0.071
head ends	x	-1.147
head ends	xel	-0.473
head ends	xon	0.94
head ends	ycle	0.106
head ends	year	-0.53
head ends	yer	-0.347
head ends	ygon	0.5
head ends	yle	0.153
head ends	ymy	1.625
head ends	z	0.063
head ends	zer	0.037
head ends	zing	0.559
head ends	zon	-0.252
head ends	ε	-0.128
head ends	ω	-0.717
known	before	-0.847
known	behind	-0.9
modifier	2	0.559
modifier	academic	-0.003
modifier	accuracy	-0.981
modifier	acoustic	0.225
modifier	action	1.09
modifier	activation	0.122
modifier	actual	-0.525
modifier	adaptation	-0.737
modifier	additional	-3.066
modifier	additive	0.119
modifier	administrative	0.592
modifier	adsorption	0.295
modifier	adversarial	-0.304
modifier	age	-1.072
modifier	agnostic	-0.129
modifier	ai	-0.336
modifier	aligned	0.288
modifier	alignment	-0.468
modifier	amplitude	0.106
modifier	analysis	-0.351
modifier	anisotropic	0.358
modifier	annotated	-0.917
modifier	application	-0.114
modifier	appropriate	-1.842
modifier	arbitrary	-0.538
modifier	architectural	-0.552
modifier	arm	0.093
modifier	artificial	-1.039
modifier	assistant	1.075
modifier	associated	-0.539
modifier	attention	0.139
modifier	automated	-0.451
modifier	available	-0.103
modifier	b	-0.093
modifier	background	-0.294
modifier	ball	1.119
modifier	bang	0.337
modifier	base	-0.67
modifier	based	0.562
modifier	baseline	-1.722
modifier	basic	-0.831
modifier	bayesian	-0.552
modifier	beam	1.206
modifier	benchmark	-0.461
modifier	bernoulli	0.482
modifier	better	-2.916
modifier	bi	0.172
modifier	bias	0.559
modifier	biased	0.491
modifier	binary	0.172
modifier	biomechanical	0.739
modifier	black	0.415
modifier	body	1.124
modifier	bounding	1.453
modifier	brownian	1.054
modifier	caled	-2.947
modifier	calibrated	-1.034
modifier	candidate	-0.479
modifier	carlo	-0.063
modifier	causal	0.257
modifier	certain	-1.497
modifier	chain	0.214
modifier	character	0.47
modifier	cine	0.448
modifier	circular	0.66
modifier	clashing	1.159
modifier	classical	-0.456
modifier	classification	-0.465
modifier	classifier	-0.211
modifier	clean	-0.412
modifier	clear	-0.005
modifier	clinical	-0.099
modifier	cnn	-0.979
modifier	co	0.457
modifier	coarse	-0.006
modifier	coattention	0.004
modifier	code	0.756
modifier	colored	0.569
modifier	combine	-0.594
modifier	combining	-0.551
modifier	communication	0.445
modifier	community	-0.81
modifier	comparable	-0.015
modifier	complaint	0.594
modifier	complex	-2.485
modifier	complexity	-0.695
modifier	comprehensive	-2.077
modifier	compression	-1.25
modifier	computational	-1.174
modifier	concentration	0.694
modifier	concept	0.016
modifier	conditional	0.359
modifier	conduction	0.923
modifier	connection	1.222
modifier	connectionist	0.568
modifier	consistency	-0.485
modifier	consistent	-0.062
modifier	constructed	-0.237
modifier	constructing	1.008
modifier	contact	1.932
modifier	containing	-0.329
modifier	content	0.551
modifier	contingency	1.044
modifier	continuous	1.522
modifier	control	0.05
modifier	conventional	-1.198
modifier	convex	0.931
modifier	convolutional	0.326
modifier	cooking	0.287
modifier	cooperative	0.415
modifier	coordinate	0.779
modifier	correct	-0.239
modifier	costly	-0.76
modifier	crowdsourcing	0.994
modifier	crucial	-0.813
modifier	curved	0.494
modifier	d	0.339
modifier	data	0.494
modifier	dataset	-0.493
modifier	decision	0.01
modifier	declarative	0.303
modifier	decomposition	-0.538
modifier	defined	-1.224
modifier	degenerate	1.205
modifier	delayed	0.881
modifier	denoizing	0.14
modifier	dependent	0.707
modifier	designing	0.809
modifier	desired	-0.637
modifier	detected	0.852
modifier	detection	-0.425
modifier	deterministic	-0.788
modifier	developed	-0.752
modifier	dictionary	0.98
modifier	different	-0.582
modifier	diffusion	0.165
modifier	dimensional	0.71
modifier	discovering	0.216
modifier	discriminant	1.267
modifier	discriminative	0.536
modifier	distant	0.413
modifier	distributed	1.415
modifier	diverse	-0.976
modifier	diversity	-0.343
modifier	dof	-0.02
modifier	domain	0.029
modifier	donation	0.199
modifier	donor	1.104
modifier	drawing	1.289
modifier	driving	0.028
modifier	drug	0.299
modifier	dy	0.5
modifier	dynamic	-0.204
modifier	e	0.189
modifier	edge	0.153
modifier	educational	1.263
modifier	effective	-2.273
modifier	efficient	-0.624
modifier	embedded	0.16
modifier	emotion	-0.517
modifier	empirical	-0.1
modifier	en	-0.064
modifier	energy	0.723
modifier	enhanced	-0.161
modifier	enhancing	-0.288
modifier	entire	-0.539
modifier	environment	1.737
modifier	epistemic	0.031
modifier	equal	0.02
modifier	essential	-1.084
modifier	estimated	-0.329
modifier	estimating	1.649
modifier	estimation	-0.131
modifier	event	0.123
modifier	exhibit	-1.313
modifier	existing	-0.658
modifier	expected	0.476
modifier	expensive	-0.084
modifier	experimental	-0.18
modifier	explicit	-0.229
modifier	extra	-0.814
modifier	extraction	-0.155
modifier	eye	0.413
modifier	failure	2.273
modifier	feature	-0.001
modifier	few	-1.306
modifier	field	0.283
modifier	filter	1.051
modifier	final	-2.121
modifier	first	-1.611
modifier	focused	-0.993
modifier	force	0.94
modifier	form	-0.145
modifier	formation	-0.677
modifier	free	0.984
modifier	frequency	0.875
modifier	friendly	-0.167
modifier	full	-0.704
modifier	fundamental	-1.627
modifier	fusion	-0.056
modifier	future	-2.021
modifier	g	-0.095
modifier	gauss	0.255
modifier	gaze	0.054
modifier	general	-2.099
modifier	generated	0.885
modifier	generation	-0.826
modifier	generative	0.321
modifier	generic	-1.827
modifier	genetic	0.306
modifier	geometric	0.209
modifier	glucose	0.42
modifier	good	-1.598
modifier	gradient	0.211
modifier	grained	0.691
modifier	granularity	-0.555
modifier	graph	-1.298
modifier	great	-0.901
modifier	greater	-0.005
modifier	greedy	0.714
modifier	handwritten	1.374
modifier	harmonic	-0.479
modifier	heterogeneous	1.424
modifier	high	-0.611
modifier	highest	-0.003
modifier	histogram	0.132
modifier	historical	-0.924
modifier	hme	-0.065
modifier	horizon	1.083
modifier	human	0.023
modifier	id	-0.433
modifier	illuminant	1.723
modifier	image	-0.124
modifier	impedance	0.601
modifier	improved	-1.104
modifier	imu	-0.228
modifier	including	-1.953
modifier	increased	-0.058
modifier	increasing	-0.523
modifier	independent	0.007
modifier	individual	-0.897
modifier	individualized	-0.271
modifier	industrial	0.491
modifier	inferring	1.753
modifier	infinitesimal	0.871
modifier	informative	-0.25
modifier	inherent	-0.912
modifier	initial	-1.682
modifier	inner	-0.777
modifier	input	-0.132
modifier	instruction	0.288
modifier	insufficient	-0.029
modifier	intensity	0.853
modifier	interest	1.165
modifier	interesting	-0.174
modifier	intermediate	-0.176
modifier	internet	1.058
modifier	interpretability	-0.849
modifier	intervention	1.951
modifier	intrinsic	0.173
modifier	intuitive	-0.286
modifier	inverse	1.218
modifier	involving	-0.327
modifier	isotonic	-0.008
modifier	iterated	0.485
modifier	iterative	0.109
modifier	k	-0.415
modifier	key	-0.444
modifier	kinematic	-0.71
modifier	kinetic	0.56
modifier	kth	0.069
modifier	labeled	0.036
modifier	labeling	0.652
modifier	language	0.154
modifier	large	-0.035
modifier	larger	-0.367
modifier	latent	1.475
modifier	law	1.73
modifier	layer	0.333
modifier	learned	-0.715
modifier	learning	-0.121
modifier	less	-1.79
modifier	level	0.499
modifier	leveraging	-0.067
modifier	lightweight	-0.699
modifier	likelihood	0.492
modifier	limited	-0.067
modifier	linear	0.856
modifier	lingual	0.322
modifier	linguistic	0.226
modifier	literal	0.497
modifier	little	-0.326
modifier	load	0.565
modifier	localization	-0.411
modifier	lookahead	0.377
modifier	lower	0.041
modifier	lyapunov	0.647
modifier	lytro	0.761
modifier	m	-0.129
modifier	magnetic	1.298
modifier	main	-1.649
modifier	major	-0.406
modifier	manipulation	-1.499
modifier	many	-2.237
modifier	margin	1.54
modifier	markov	0.838
modifier	matching	0.714
modifier	mediated	2.856
modifier	method	-0.668
modifier	metric	0.119
modifier	microwell	0.782
modifier	mild	-0.016
modifier	miling	0.016
modifier	minimal	-1.025
modifier	minimum	0.651
modifier	missing	1.261
modifier	mlp	-0.444
modifier	modal	0.234
modifier	modality	0.078
modifier	model	-0.22
modifier	modified	-0.035
modifier	monocular	-0.651
modifier	monotone	0.08
modifier	monotonic	1.293
modifier	more	-2.248
modifier	most	-0.86
modifier	motion	1.082
modifier	motor	1.25
modifier	moving	1.305
modifier	mpo	-0.078
modifier	much	-1.136
modifier	multiclass	0.339
modifier	multimedia	0.357
modifier	multistage	0.686
modifier	multivariate	1.295
modifier	multiview	0.71
modifier	music	0.048
modifier	mutual	0.745
modifier	n	-0.533
modifier	na	-0.012
modifier	naive	0.826
modifier	named	-2.018
modifier	natural	-0.086
modifier	negative	0.067
modifier	neuron	-0.242
modifier	new	-1.925
modifier	nlg	0.314
modifier	node	0.697
modifier	nonlinear	0.405
modifier	nonprehensile	0.005
modifier	novel	-1.749
modifier	object	0.498
modifier	observability	0.124
modifier	observed	-0.614
modifier	offshore	2.316
modifier	one	-1.013
modifier	optimal	-0.016
modifier	optimization	-1.071
modifier	oracle	0.566
modifier	order	2.373
modifier	original	-2.309
modifier	output	0.182
modifier	overall	-2.283
modifier	p	-0.021
modifier	pair	0.209
modifier	pairwize	0.016
modifier	parallel	0.056
modifier	particular	-0.649
modifier	path	0.423
modifier	pcb	0.541
modifier	penalized	0.161
modifier	perception	-0.088
modifier	performance	-0.419
modifier	performing	-0.491
modifier	person	1.383
modifier	perspective	0.221
modifier	ph	0.448
modifier	physical	-0.279
modifier	pixel	0.76
modifier	planar	0.345
modifier	polarity	0.036
modifier	policy	-0.021
modifier	polygonal	0.007
modifier	popular	-2.168
modifier	positioning	0.599
modifier	positive	-0.096
modifier	post	0.476
modifier	potential	-0.54
modifier	practical	-1.529
modifier	pre	1.278
modifier	predicting	1.063
modifier	prediction	-0.87
modifier	predictive	0.489
modifier	preliminary	-0.868
modifier	prerequisite	0.869
modifier	presented	-0.008
modifier	pressure	0.315
modifier	pretrained	0.638
modifier	previous	-0.543
modifier	process	0.173
modifier	profile	-0.209
modifier	programming	0.616
modifier	projection	0.854
modifier	proposed	-2.373
modifier	prototype	-0.161
modifier	proximal	0.951
modifier	pseudo	1.415
modifier	psychophysical	0.491
modifier	public	-1.473
modifier	pulmonary	0.251
modifier	pyramid	-0.135
modifier	quadratic	0.178
modifier	qualitative	-0.166
modifier	quality	-0.847
modifier	quantization	-0.375
modifier	range	1.006
modifier	rare	0.188
modifier	re	0.728
modifier	reaching	1.11
modifier	readme	0.435
modifier	real	-0.475
modifier	reasonable	-0.158
modifier	reasoning	0.659
modifier	recent	-2.879
modifier	recognition	-2.068
modifier	recognizing	0.459
modifier	record	-0.49
modifier	recurrent	0.131
modifier	redundant	1.156
modifier	refining	0.657
modifier	region	0.435
modifier	regret	0.15
modifier	rehabilitation	0.249
modifier	reinforcement	-1.157
modifier	relational	0.722
modifier	relevant	-0.214
modifier	reliable	-0.387
modifier	replica	0.705
modifier	representation	0.068
modifier	required	-0.083
modifier	research	-1.566
modifier	residual	0.588
modifier	resolution	1.248
modifier	respective	-0.316
modifier	retrieval	-0.077
modifier	reward	0.579
modifier	rgb	0.465
modifier	risk	0.559
modifier	rni	-0.089
modifier	robotic	-0.274
modifier	roc	0.471
modifier	rule	0.946
modifier	running	1.379
modifier	s	-0.157
modifier	saliency	0.198
modifier	same	-1.122
modifier	sample	0.028
modifier	sampling	1.936
modifier	saving	1.849
modifier	scaling	0.41
modifier	scanning	0.235
modifier	scattering	0.248
modifier	scene	0.109
modifier	scheduling	0.841
modifier	search	0.566
modifier	segmentation	-0.266
modifier	select	2.114
modifier	self	0.314
modifier	semantic	-0.315
modifier	semantics	-0.096
modifier	sensing	0.355
modifier	sensorimotor	0.394
modifier	sentence	0.132
modifier	sentiment	1.057
modifier	separable	2.044
modifier	separate	-1.083
modifier	seq	0.084
modifier	sequence	0.408
modifier	sequential	1.183
modifier	serial	0.964
modifier	set	0.509
modifier	several	-3.153
modifier	shallow	0.018
modifier	ship	0.908
modifier	short	-0.45
modifier	shot	1.222
modifier	show	-0.449
modifier	siamese	-0.057
modifier	signer	0.011
modifier	silver	0.728
modifier	similar	-1.883
modifier	similarity	0.177
modifier	simple	-1.513
modifier	simplified	-0.44
modifier	simulation	0.077
modifier	simultaneous	-0.425
modifier	skeleton	1.233
modifier	skip	0.686
modifier	smaler	-1.292
modifier	small	-0.26
modifier	soil	1.223
modifier	sophisticated	-0.011
modifier	space	0.286
modifier	sparse	0.509
modifier	spatial	0.42
modifier	spatio	0.308
modifier	spatiotemporal	0.346
modifier	specialized	-0.457
modifier	specific	-0.104
modifier	specified	-0.301
modifier	spectral	1.286
modifier	speed	0.619
modifier	sport	0.104
modifier	standard	-0.44
modifier	state	1.771
modifier	statistical	0.032
modifier	steered	0.14
modifier	step	0.88
modifier	stiffness	1.531
modifier	straight	0.119
modifier	straightforward	-0.028
modifier	streaming	0.23
modifier	strong	-1.025
modifier	stronger	-0.269
modifier	structured	0.809
modifier	student	-0.31
modifier	subsequent	-0.606
modifier	substantial	-0.808
modifier	success	1.013
modifier	suitable	-0.569
modifier	superior	-1.423
modifier	supervision	0.287
modifier	supervized	-0.031
modifier	surface	0.649
modifier	surgical	-0.674
modifier	survey	0.763
modifier	svm	-0.441
modifier	symmetric	0.627
modifier	synchronous	1.975
modifier	syntax	4.232
modifier	synthesizing	1.669
modifier	systematic	-0.828
modifier	t	-0.933
modifier	tactile	0.302
modifier	tailoring	0.005
modifier	teaching	0.39
modifier	teleoperation	1.395
modifier	temporal	0.778
modifier	test	-0.096
modifier	testing	1.041
modifier	text	0.08
modifier	theoretic	-1.193
modifier	theoretical	-1.994
modifier	theory	0.88
modifier	thermal	1.678
modifier	three	-0.465
modifier	tight	-0.371
modifier	time	0.719
modifier	token	0.131
modifier	topic	-0.303
modifier	tracking	-0.377
modifier	traditional	-1.904
modifier	trajectory	-0.243
modifier	transmission	0.163
modifier	treatment	0.901
modifier	tree	0.335
modifier	trivial	-0.064
modifier	tuning	0.196
modifier	tv	0.152
modifier	two	-1.169
modifier	type	1.082
modifier	typical	-1.068
modifier	uav	-0.639
modifier	unargmaxable	0.296
modifier	uncertainty	-0.843
modifier	underlying	-0.593
modifier	unexpected	-0.017
modifier	unified	-0.591
modifier	unique	-0.01
modifier	used	-0.472
modifier	using	-2.81
modifier	usual	-0.383
modifier	v	0.055
modifier	vaccine	1.311
modifier	vacuum	0.033
modifier	valued	0.56
modifier	various	-1.407
modifier	velocity	-0.264
modifier	verb	0.301
modifier	video	1.004
modifier	visual	0.689
modifier	volatility	1.336
modifier	von	0.953
modifier	water	0.981
modifier	weak	0.5
modifier	web	0.479
modifier	weight	1.211
modifier	weighted	0.694
modifier	wide	-0.542
modifier	wise	0.469
modifier	world	-0.047
modifier	wrapping	0.808
modifier	writing	1.216
modifier	x	0.023
modifier	zero	-0.042
modifier ends	ace	0.092
modifier ends	act	0.434
modifier ends	afe	-0.457
modifier ends	age	0.4
modifier ends	ai	-0.027
modifier ends	ail	0.212
modifier ends	ain	0.063
modifier ends	ake	0.307
modifier ends	ale	0.221
modifier ends	ama	-0.031
modifier ends	and	0.687
modifier ends	ant	-0.612
modifier ends	any	-1.05
modifier ends	are	0.076
modifier ends	ark	-0.844
modifier ends	ary	-0.107
modifier ends	ask	-0.201
modifier ends	ate	-0.41
modifier ends	ave	0.656
modifier ends	bed	-1.432
modifier ends	bel	0.433
modifier ends	bi	0.501
modifier ends	bic	0.445
modifier ends	ble	-0.545
modifier ends	bot	-0.069
modifier ends	cal	0.323
modifier ends	car	-0.007
modifier ends	ced	-1.119
modifier ends	cer	0.331
modifier ends	chy	0.752
modifier ends	cle	0.229
modifier ends	con	-0.113
modifier ends	dal	0.696
modifier ends	dar	-0.862
modifier ends	ded	-0.136
modifier ends	del	-0.076
modifier ends	der	-0.352
modifier ends	dge	0.295
modifier ends	dia	0.442
modifier ends	dic	1.386
modifier ends	dly	-0.03
modifier ends	dme	0.017
modifier ends	dom	-0.292
modifier ends	dy	0.017
modifier ends	eal	-1.026
modifier ends	eam	0.035
modifier ends	eat	-0.042
modifier ends	ect	-0.057
modifier ends	edy	0.492
modifier ends	een	-0.072
modifier ends	eld	0.031
modifier ends	en	-0.001
modifier ends	ent	-0.266
modifier ends	ere	-1.604
modifier ends	ern	-0.295
modifier ends	ero	-0.002
modifier ends	ert	-0.457
modifier ends	ery	-0.471
modifier ends	est	-0.176
modifier ends	ete	-0.067
modifier ends	ext	0.397
modifier ends	few	-0.061
modifier ends	fit	-0.623
modifier ends	ful	-2.194
modifier ends	g	-0.001
modifier ends	gan	0.503
modifier ends	ger	-0.076
modifier ends	get	-1.007
modifier ends	ght	-0.198
modifier ends	gic	0.106
modifier ends	gin	0.399
modifier ends	gue	-0.153
modifier ends	her	-1.936
modifier ends	hic	0.416
modifier ends	hme	-0.001
modifier ends	hod	-0.566
modifier ends	ial	0.297
modifier ends	ian	0.513
modifier ends	ias	0.162
modifier ends	id	-0.013
modifier ends	ied	-0.926
modifier ends	ift	-0.891
modifier ends	igh	-0.006
modifier ends	ile	0.585
modifier ends	ime	0.009
modifier ends	imu	-0.007
modifier ends	ine	0.465
modifier ends	ing	-0.94
modifier ends	ink	2.349
modifier ends	int	0.123
modifier ends	ion	0.075
modifier ends	ipe	0.937
modifier ends	ird	-0.512
modifier ends	ise	0.291
modifier ends	ist	0.238
modifier ends	ity	0.62
modifier ends	ive	0.027
modifier ends	ize	-0.473
modifier ends	jor	-0.016
modifier ends	k	-0.527
modifier ends	ker	-0.627
modifier ends	key	-1.416
modifier ends	kip	0.275
modifier ends	lab	0.127
modifier ends	law	0.217
modifier ends	led	-0.368
modifier ends	lel	0.498
modifier ends	log	-0.021
modifier ends	low	0.02
modifier ends	lth	0.042
modifier ends	m	-0.265
modifier ends	man	0.517
modifier ends	max	0.183
modifier ends	med	-0.527
modifier ends	mic	0.98
modifier ends	mid	-0.867
modifier ends	mlp	-0.014
modifier ends	mon	-0.69
modifier ends	mpc	-0.968
modifier ends	mum	0.681
modifier ends	n	-0.01
modifier ends	na	-0.139
modifier ends	nal	0.349
modifier ends	nar	0.007
modifier ends	nce	-0.065
modifier ends	ncy	0.3
modifier ends	ned	-0.652
modifier ends	net	-0.678
modifier ends	new	-0.701
modifier ends	nic	1.232
modifier ends	nov	0.144
modifier ends	nse	0.258
modifier ends	nym	0.014
modifier ends	ock	1.354
modifier ends	ogy	0.823
modifier ends	oil	0.469
modifier ends	ole	-0.879
modifier ends	oor	0.043
modifier ends	opy	1.022
modifier ends	ord	-0.145
modifier ends	ore	-0.692
modifier ends	ork	-0.108
modifier ends	orm	-0.106
modifier ends	oss	-0.045
modifier ends	ost	-0.339
modifier ends	oud	-0.05
modifier ends	ous	-1.55
modifier ends	own	-0.55
modifier ends	p	-0.045
modifier ends	ped	-0.04
modifier ends	pen	0.632
modifier ends	per	-0.557
modifier ends	ph	0.5
modifier ends	pic	1.099
modifier ends	pid	-0.135
modifier ends	ple	-0.014
modifier ends	pre	0.135
modifier ends	ral	0.164
modifier ends	ram	1.129
modifier ends	ray	0.132
modifier ends	rce	0.258
modifier ends	ree	0.413
modifier ends	rgb	0.484
modifier ends	rgy	0.259
modifier ends	ric	0.346
modifier ends	rid	0.569
modifier ends	ris	1.104
modifier ends	rld	-0.09
modifier ends	rlo	-0.001
modifier ends	rni	-0.001
modifier ends	roc	0.5
modifier ends	rse	-0.352
modifier ends	rug	0.088
modifier ends	s	-0.057
modifier ends	sal	0.427
modifier ends	sed	-0.039
modifier ends	seq	0.203
modifier ends	ser	-0.113
modifier ends	son	0.087
modifier ends	sus	0.786
modifier ends	svm	-0.136
modifier ends	t	-0.241
modifier ends	tch	0.036
modifier ends	ted	-0.297
modifier ends	ter	-0.014
modifier ends	thy	-0.18
modifier ends	tic	0.623
modifier ends	tle	-0.487
modifier ends	tly	-0.062
modifier ends	top	0.645
modifier ends	two	-0.462
modifier ends	uav	-0.189
modifier ends	ube	0.588
modifier ends	udo	0.477
modifier ends	uge	-0.32
modifier ends	uit	0.466
modifier ends	ult	-0.339
modifier ends	ump	1.292
modifier ends	und	0.231
modifier ends	use	-0.625
modifier ends	uss	0.112
modifier ends	ust	-0.226
modifier ends	ute	0.21
modifier ends	uum	0.26
modifier ends	ved	-0.814
modifier ends	ver	0.517
modifier ends	vex	0.495
modifier ends	vey	0.258
modifier ends	way	0.506
modifier ends	wer	0.326
modifier ends	x	0.34
modifier ends	xed	0.822
modifier ends	yer	0.395
modifier ends	zed	-0.188
pair	ablation_study	0.264
pair	action_item	0.727
pair	activation_function	0.122
pair	actuated_robot	1.683
pair	aging_process	1.982
pair	arithmetic_function	0.531
pair	attention_mechanism	0.226
pair	based_approach	0.115
pair	based_control	0.06
pair	based_method	0.253
pair	based_strategy	1.59
pair	bias_function	0.692
pair	binary_code	1.799
pair	block_arrangement	0.159
pair	body_model	0.305
pair	body_segment	-0.36
pair	cable_robot	0.208
pair	cascaded_network	1.188
pair	chemical_dispersion	0.464
pair	circuit_model	0.19
pair	classification_task	0.693
pair	coattention_mechanism	0.355
pair	competitive_dynamics	1.137
pair	compressed_recovery	1.43
pair	computational_cost	0.883
pair	computational_overhead	0.84
pair	conceptual_knowledge	0.652
pair	context_demand	-0.189
pair	context_module	1.184
pair	contingency_path	0.492
pair	control_input	0.284
pair	control_scheme	-0.182
pair	conversational_data	1.107
pair	convex_game	0.045
pair	convolution_network	2.52
pair	cooperative_control	0.248
pair	correlation_computation	0.531
pair	cost_aggregation	0.701
pair	cross_domain	0.041
pair	d_image	0.249
pair	data_point	-0.176
pair	data_set	-0.214
pair	decoder_part	-0.501
pair	detection_network	-0.243
pair	dimensional_dataset	1.759
pair	discriminative_manner	0.979
pair	downstream_task	0.128
pair	efficient_inference	0.16
pair	event_salience	0.203
pair	execution_model	1.967
pair	execution_speed	1.001
pair	expected_cost	0.004
pair	experimental_data	0.346
pair	expression_recognition	0.61
pair	face_aging	2.383
pair	fine_tuning	0.128
pair	force_control	0.294
pair	force_set	0.927
pair	gaussian_distribution	0.15
pair	generated_text	2.894
pair	generative_framework	1.597
pair	geometric_relationship	0.652
pair	grammar_induction	1.947
pair	graphical_model	0.078
pair	heuristic_algorithm	0.041
pair	human_performance	1.44
pair	image_deblurring	0.513
pair	image_representation	1.252
pair	inference_problem	1.499
pair	information_processing	0.893
pair	integration_scheme	0.811
pair	interaction_model	0.094
pair	interest_matching	0.72
pair	intervention_target	0.274
pair	inverse_regression	0.157
pair	label_matrix	1.162
pair	labeled_data	-0.523
pair	language_generation	0.038
pair	language_pair	0.817
pair	latent_class	0.64
pair	latent_variable	0.253
pair	layer_perceptron	0.812
pair	learning_algorithm	1.512
pair	learning_model	-0.307
pair	level_uncertainty	0.642
pair	line_code	1.831
pair	local_feature	1.04
pair	logarithmic_time	0.026
pair	logic_circuit	0.632
pair	lookahead_strategy	0.499
pair	machine_classification	-0.006
pair	mapping_function	1.302
pair	matching_clothe	0.72
pair	matrix_operation	-0.062
pair	message_length	0.831
pair	miling_machine	0.353
pair	minimal_model	1.074
pair	mixture_model	0.551
pair	monte_carlo	0.288
pair	motion_model	1.562
pair	multi_view	0.569
pair	multimedia_database	0.012
pair	multiple_modality	0.527
pair	multiple_view	0.039
pair	natural_image	1.062
pair	necessary_condition	0.164
pair	noise_level	0.993
pair	noisy_label	0.868
pair	object_detection	0.872
pair	output_bound	0.398
pair	pairwize_feature	1.178
pair	perceptual_data	0.509
pair	performance_evaluation	0.006
pair	performance_guarantee	1.678
pair	ph_model	0.5
pair	point_detection	-0.826
pair	pose_problem	0.53
pair	position_information	0.406
pair	probabilistic_framework	1.289
pair	probability_bound	3.115
pair	psychophysical_experiment	0.5
pair	randomization_test	1.094
pair	ranked_list	1.143
pair	rate_measurement	2.052
pair	real_time	1.957
pair	region_graph	0.373
pair	rehabilitation_robot	2.122
pair	representation_fusion	0.32
pair	response_relevance	0.108
pair	rgb_image	0.536
pair	risk_assessment	0.374
pair	robot_system	0.027
pair	robotic_system	1.161
pair	sagittal_plane	0.146
pair	sampling_algorithm	-0.342
pair	sampling_field	0.017
pair	search_query	0.435
pair	segment_parameter	0.273
pair	segmented_sus	-0.705
pair	selection_criterion	0.661
pair	semantic_knowledge	0.615
pair	shape_decomposition	-0.14
pair	shot_relation	0.059
pair	signal_energy	0.499
pair	single_stage	1.803
pair	single_step	1.261
pair	skip_connection	0.682
pair	specific_corpora	1.413
pair	stiffness_model	0.496
pair	structural_information	0.394
pair	structure_information	-0.329
pair	symmetric_property	0.3
pair	system_approach	1.115
pair	task_model	0.003
pair	temporal_dimension	-0.618
pair	testing_procedure	1.388
pair	text_analysis	0.467
pair	text_chunk	1.752
pair	time_scale	1.369
pair	time_step	0.676
pair	torque_observer	0.452
pair	tracking_performance	0.92
pair	tracking_task	1.215
pair	traffic_prediction	0.387
pair	training_efficiency	4.594
pair	tuning_parameter	0.595
pair	type_interface	0.088
pair	variational_inference	-0.212
pair	video_data	0.083
pair	visual_element	0.546
pair ends	ace_ing	0.135
pair ends	ace_ion	0.59
pair ends	act_ing	-0.081
pair ends	age_ata	-0.336
pair ends	age_ery	0.724
pair ends	age_gth	0.273
pair ends	age_ion	0.612
pair ends	age_ure	0.982
pair ends	ain_ion	0.032
pair ends	ain_tor	-0.104
pair ends	ale_ion	0.432
pair ends	aph_ing	-0.297
pair ends	ard_del	1.156
pair ends	ary_ode	0.819
pair ends	ase_ion	0.355
pair ends	ask_del	0.121
pair ends	ask_ess	0.682
pair ends	ask_ing	0.444
pair ends	ask_ion	-0.021
pair ends	ata_ing	0.326
pair ends	ata_ion	-0.155
pair ends	ata_set	-0.006
pair ends	ate_bel	0.356
pair ends	ate_ion	-0.278
pair ends	bel_hod	1.126
pair ends	ble_ing	0.117
pair ends	ble_ion	-0.352
pair ends	ble_ure	-0.436
pair ends	cal_del	0.369
pair ends	cal_ics	1.258
pair ends	cal_ity	0.411
pair ends	cal_ner	0.078
pair ends	cal_rea	-0.094
pair ends	cal_rty	0.757
pair ends	cal_tem	0.042
pair ends	cal_ure	0.197
pair ends	d_age	0.268
pair ends	ded_ork	0.182
pair ends	del_ion	-0.157
pair ends	del_ity	0.981
pair ends	deo_ata	0.441
pair ends	der_ery	1.932
pair ends	dge_ion	1.108
pair ends	ead_egy	0.047
pair ends	eal_ime	0.862
pair ends	ear_del	0.64
pair ends	ear_ion	-0.081
pair ends	ear_ure	-0.2
pair ends	ect_ent	0.54
pair ends	eed_ion	1.106
pair ends	eep_ing	-0.065
pair ends	ent_ate	0.417
pair ends	ent_ble	0.108
pair ends	ent_ent	0.059
pair ends	ent_ing	0.107
pair ends	ent_ion	0.417
pair ends	ent_ise	1.363
pair ends	ent_ism	-0.365
pair ends	ent_nce	1.39
pair ends	ent_tem	0.966
pair ends	ept_ion	0.246
pair ends	erm_ory	1.016
pair ends	ery_ing	2.035
pair ends	esh_ion	0.583
pair ends	ess_del	0.214
pair ends	ete_ion	-0.706
pair ends	ety_ion	1.399
pair ends	eu_ion	0.188
pair ends	ext_and	-0.001
pair ends	ext_ule	0.543
pair ends	fic_ion	0.389
pair ends	fic_ora	0.995
pair ends	ght_tor	0.523
pair ends	gic_uit	0.498
pair ends	gle_age	0.633
pair ends	gle_tep	0.458
pair ends	ial_ate	2.42
pair ends	ial_ing	0.578
pair ends	ian_ent	0.057
pair ends	ian_ork	0.988
pair ends	ics_int	0.174
pair ends	igh_ion	1.02
pair ends	igh_ity	-0.786
pair ends	ime_ale	0.602
pair ends	ime_ing	-0.49
pair ends	ime_tep	0.344
pair ends	ine_ing	0.043
pair ends	ine_ion	-0.192
pair ends	ine_ode	0.004
pair ends	ing_ace	2.785
pair ends	ing_ach	-0.482
pair ends	ing_acy	1.143
pair ends	ing_ata	0.008
pair ends	ing_del	-0.211
pair ends	ing_ect	1.546
pair ends	ing_eed	0.219
pair ends	ing_egy	0.092
pair ends	ing_eld	0.502
pair ends	ing_ern	1.277
pair ends	ing_ess	0.016
pair ends	ing_gon	0.399
pair ends	ing_ine	0.913
pair ends	ing_ing	-0.634
pair ends	ing_int	-0.257
pair ends	ing_ion	0.296
pair ends	ing_ior	1.369
pair ends	ing_ism	1.325
pair ends	ing_ity	0.036
pair ends	ing_ord	1.644
pair ends	ing_ork	-0.031
pair ends	ing_orm	0.259
pair ends	ing_ple	0.503
pair ends	ing_que	-0.386
pair ends	ing_ror	1.432
pair ends	ing_set	0.16
pair ends	ing_ter	2.348
pair ends	ing_the	0.172
pair ends	ing_thm	0.029
pair ends	ing_ule	0.173
pair ends	int_ing	-0.327
pair ends	int_ion	1.018
pair ends	ion_ach	-0.151
pair ends	ion_ain	0.445
pair ends	ion_ask	-0.068
pair ends	ion_ata	0.03
pair ends	ion_ath	1.149
pair ends	ion_del	-0.278
pair ends	ion_ent	-1.347
pair ends	ion_ess	-0.171
pair ends	ion_get	0.863
pair ends	ion_gth	0.66
pair ends	ion_hod	-1.054
pair ends	ion_ics	0.813
pair ends	ion_ion	0.317
pair ends	ion_lem	-0.7
pair ends	ion_nce	0.557
pair ends	ion_ool	0.216
pair ends	ion_ork	0.095
pair ends	ion_oss	0.706
pair ends	ion_ree	0.23
pair ends	ion_rio	-1.372
pair ends	ion_rix	1.002
pair ends	ion_tor	1.291
pair ends	ion_ult	0.722
pair ends	ion_ure	0.049
pair ends	ion_wer	2.597
pair ends	ise_vel	0.232
pair ends	isk_ent	0.122
pair ends	isy_bel	0.259
pair ends	ity_ing	0.43
pair ends	ity_ion	0.09
pair ends	ity_ity	-0.118
pair ends	ity_lem	0.329
pair ends	ity_nce	0.782
pair ends	ity_rty	0.193
pair ends	ity_und	0.101
pair ends	ive_ack	0.555
pair ends	ive_del	0.064
pair ends	ive_ext	0.621
pair ends	ive_ing	0.117
pair ends	ive_int	0.871
pair ends	ive_nce	-0.612
pair ends	ive_rol	0.363
pair ends	ive_ure	0.112
pair ends	ize_ure	0.744
pair ends	lar_ion	0.922
pair ends	led_ing	0.201
pair ends	led_ion	-0.025
pair ends	led_ple	0.398
pair ends	low_ncy	-0.064
pair ends	mal_del	1.391
pair ends	mar_ion	0.331
pair ends	mic_ime	0.462
pair ends	mic_ion	0.746
pair ends	nal_ata	0.272
pair ends	nal_ing	0.297
pair ends	nal_oss	0.81
pair ends	nal_rgy	0.194
pair ends	nce_ing	-0.03
pair ends	nce_ion	1.267
pair ends	nce_lem	0.271
pair ends	nce_ure	0.118
pair ends	ncy_ath	0.042
pair ends	ncy_ure	0.674
pair ends	ned_del	0.16
pair ends	nel_ion	0.942
pair ends	nit_ion	0.56
pair ends	non_ity	-0.464
pair ends	nse_ion	-0.426
pair ends	nse_nce	0.009
pair ends	ork_ing	-0.562
pair ends	ork_ion	0.282
pair ends	ort_ion	1.885
pair ends	ory_ure	0.135
pair ends	ose_lem	0.364
pair ends	oss_ain	0.417
pair ends	oss_ion	0.317
pair ends	oss_ity	-0.264
pair ends	per_ion	-0.246
pair ends	per_oss	0.589
pair ends	ph_del	0.5
pair ends	ple_iew	0.489
pair ends	put_und	0.451
pair ends	put_ure	-0.35
pair ends	ral_del	0.418
pair ends	ral_ent	-0.19
pair ends	ral_hip	1.564
pair ends	ral_ing	1.023
pair ends	ral_ion	0.374
pair ends	rce_age	0.991
pair ends	rch_ace	1.117
pair ends	red_dge	0.698
pair ends	ric_ure	0.417
pair ends	rol_eme	-0.294
pair ends	rol_put	0.231
pair ends	sed_ery	0.991
pair ends	sed_ing	0.456
pair ends	sed_ion	0.322
pair ends	sed_ker	-0.207
pair ends	ser_ion	0.855
pair ends	sor_ray	0.929
pair ends	tal_ata	0.44
pair ends	tch_ing	1.979
pair ends	ted_ion	0.38
pair ends	ted_ity	-0.101
pair ends	ted_ple	0.879
pair ends	ted_sus	-0.021
pair ends	ted_ure	0.261
pair ends	tem_ach	0.101
pair ends	ter_ing	0.792
pair ends	ter_ion	0.063
pair ends	tic_age	-0.438
pair ends	tic_dge	1.447
pair ends	tic_ics	0.171
pair ends	tic_iew	-0.042
pair ends	tic_ion	0.555
pair ends	tic_low	-0.266
pair ends	tic_nce	0.475
pair ends	tic_rol	-0.206
pair ends	tle_ion	-0.344
pair ends	tor_ing	0.383
pair ends	ual_acy	1.867
pair ends	ual_ata	0.43
pair ends	ual_ier	0.136
pair ends	ual_ity	-1.081
pair ends	ual_one	0.327
pair ends	ual_ure	0.516
pair ends	ure_ing	-0.014
pair ends	ure_ion	0.25
pair ends	ust_nce	1.712
pair ends	ute_ure	0.715
pair ends	val_ion	1.04
pair ends	vel_ion	-0.084
pair ends	vel_nty	0.5
pair ends	zed_ent	-0.076
pair ends	zed_ion	0.531
run	0_0	0.113
run	0_1	-0.171
run	0_2	-0.453
run	1_0	-0.138
run	1_1	0.16
run	1_2	0.127
run	1_3	0.188
run	2_0	-0.337
run	2_1	0.178
run	2_2	0.559
run	3_0	-0.351
run	3_1	0.001
run	3_2	-0.261
run	3_3	-0.217
signs before	"_abstract	2.504
signs before	'_abstract	0.881
signs before	(_abstract	1.552
signs before	),_abstract	0.352
signs before	)._abstract	0.227
signs before	)_abstract	0.566
signs before	,_abstract	0.717
signs before	,_title	1.531
signs before	-_abstract	-2.616
signs before	-_title	-2.806
signs before	/_abstract	-0.584
signs before	:_abstract	1.205
signs before	_abstract	0.385
signs before	_title	0.471
signs before	—_abstract	0.43
signs before	’_abstract	1.57
signs behind	(_abstract	0.171
signs behind	),_abstract	0.693
signs behind	)._abstract	0.77
signs behind	)_abstract	0.878
signs behind	,_abstract	0.317
signs behind	-_abstract	-1.729
signs behind	-_title	-1.514
signs behind	._abstract	0.118
signs behind	/_abstract	-1.215
signs behind	_abstract	0.092
signs behind	_title	0.168
signs behind	®_abstract	0.341
signs behind	”,_abstract	0.713
title begins	0	-1.119
title begins	2	0.337
title begins	3	0.282
title ends	0	0.226
title ends	1	-0.874
title ends	2	0.295
words	1	-0.72
words	2	0.401
words	3	0.219
words	4	-0.476
words	5	-1.37
`);
