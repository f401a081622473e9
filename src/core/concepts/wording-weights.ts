// Written by scripts/learn/terms.ts: kind of feature, feature and weight, one a line.

import { readWeights } from './wording.ts';

export const WORDING = readWeights(`
before		0.838
before	'srobot	0.24
before	(network	-0.216
before	(o	-2.21
before	)173	-1.922
before	)i	0.532
before	)ii	0.467
before	,however	-0.048
before	,method	-0.069
before	,namely	0.343
before	,recently	0.351
before	,recognition	0.159
before	-cross	-0.083
before	-k	0.421
before	-low	0.462
before	-multi	-0.496
before	-non	0.473
before	.,e	0.772
before	.e	0.218
before	1	-0.621
before	2	-1.477
before	3	-1.338
before	a	0.371
before	about	0.418
before	accurate	1.023
before	achieved	-0.219
before	achieving	-0.233
before	across	-0.404
before	actual	1.087
before	actuated	0.75
before	adaptive	0.191
before	additional	0.928
before	against	0.132
before	agnostic	0.271
before	all	-0.329
before	allows	-0.232
before	an	0.371
before	analyzing	0.216
before	and	0.133
before	any	-0.041
before	apply	0.318
before	approximate	0.269
before	art	0.67
before	as	0.831
before	assisted	0.092
before	associated	0.064
before	at	-0.362
before	automatic	0.279
before	available	0.069
before	average	0.727
before	aware	0.462
before	based	0.419
before	been	-0.019
before	best	-0.03
before	better	0.566
before	between	0.211
before	box	0.904
before	but	-0.99
before	by	-0.116
before	cached	-0.382
before	calibrated	1.048
before	called	1.071
before	can	-1.416
before	capture	0.123
before	capturing	0.033
before	causal	-0.341
before	causes	0.29
before	chain	-0.42
before	challenging	0.106
before	chinese	1.141
before	collecting	0.803
before	combine	1.22
before	combines	1.395
before	common	0.524
before	completely	0.33
before	comprehensive	1.406
before	computational	-0.023
before	consider	0.051
before	considering	1.107
before	consistent	0.563
before	construct	0.384
before	contrastive	-0.214
before	convex	-0.224
before	corresponding	1.272
before	crafted	0.159
before	crossmodal	0.468
before	d	0.42
before	data	-0.976
before	deep	-0.355
before	deformable	-0.08
before	demonstrate	-0.604
before	dependent	0.068
before	derive	0.351
before	develop	-0.325
before	different	0.819
before	dimensional	0.252
before	directed	-0.741
before	directional	-0.086
before	discovering	-0.117
before	discrete	-0.131
before	distributed	-0.324
before	diverse	0.191
before	dof	1.768
before	domain	-0.192
before	driven	0.094
before	dual	-0.396
before	during	0.494
before	dynamic	-0.005
before	each	-0.493
before	early	-0.106
before	effect	1.458
before	effective	1.365
before	efficient	0.741
before	efficiently	0.843
before	empirical	-0.758
before	enable	-0.13
before	encodes	1.191
before	end	0.7
before	enforcing	0.495
before	equivalent	0.432
before	error	-0.25
before	establish	0.643
before	estimate	0.778
before	evaluate	-0.317
before	even	0.502
before	excessive	0.384
before	explicit	0.702
before	exploit	0.58
before	exploiting	0.672
before	exploits	0.398
before	exponential	-0.213
before	fast	0.642
before	feature	-0.376
before	finite	-0.681
before	fixed	-0.263
before	flexible	0.411
before	for	0.557
before	four	0.002
before	from	0.48
before	full	-0.316
before	fully	-0.142
before	future	0.523
before	general	0.271
before	generate	-0.368
before	generates	0.543
before	generating	0.572
before	generative	-0.2
before	generic	0.661
before	give	0.087
before	given	-0.25
before	good	0.989
before	gradient	-0.647
before	graph	-0.79
before	greater	1.251
before	guarantee	1.032
before	guide	-0.174
before	guided	0.512
before	handle	1.099
before	handling	0.384
before	has	-0.598
before	have	-0.43
before	health	0.459
before	heterogeneous	0.67
before	horizon	0.081
before	how	0.401
before	human	-0.194
before	hybrid	-0.803
before	image	-0.139
before	improve	-0.192
before	improved	0.196
before	in	0.456
before	include	0.309
before	including	0.837
before	incorporate	0.192
before	incorporates	1.013
before	incorporating	0.579
before	independent	0.009
before	individual	0.111
before	information	-0.125
before	inherent	0.864
before	input	-0.816
before	interactive	-0.37
before	interpretable	0.534
before	into	-0.038
before	introduce	0.532
before	introducing	0.908
before	intuitive	0.723
before	invariant	0.618
before	inverse	-0.263
before	is	0.127
before	its	-0.034
before	k	0.69
before	knowledge	-0.151
before	known	0.656
before	l	-0.236
before	labeled	-0.508
before	lack	0.423
before	language	-0.017
before	large	-0.053
before	latent	-1.485
before	learnable	0.559
before	learning	0.025
before	legal	0.106
before	level	0.699
before	leverage	0.964
before	leverages	0.144
before	leveraging	0.106
before	like	0.138
before	linear	-0.403
before	link	0.236
before	local	-0.103
before	low	-0.16
before	machine	-0.43
before	main	-0.278
before	many	0.106
before	markov	-0.281
before	masked	-0.664
before	medical	-0.15
before	method	0.287
before	minimizing	0.253
before	mining	0.071
before	mitigating	0.309
before	mixed	-0.25
before	mobile	-0.018
before	modal	0.47
before	model	0.355
before	modeling	0.326
before	more	-0.51
before	most	-0.252
before	moving	-0.275
before	multiclass	0.201
before	multilingual	0.109
before	multimodal	0.621
before	multiple	0.241
before	multivariate	0.072
before	mutual	-0.14
before	n	0.332
before	namely	0.935
before	natural	-0.748
before	near	-0.759
before	necessary	0.87
before	neural	-0.906
before	new	0.799
before	nn	0.297
before	no	-0.641
before	nonparametric	0.52
before	not	-0.087
before	novel	0.944
before	of	0.572
before	off	0.119
before	on	0.557
before	one	0.041
before	online	-0.073
before	only	0.108
before	open	-0.79
before	optical	-0.083
before	optimal	0.124
before	or	-0.086
before	order	0.935
before	original	0.176
before	our	-0.232
before	outperforms	-0.291
before	over	-0.084
before	paper	-0.477
before	parallel	-0.419
before	particularly	0.176
before	perform	0.374
before	personalized	0.198
before	point	-1.086
before	popular	0.257
before	positive	-0.682
before	possibly	1.26
before	potential	-0.072
before	probabilistic	-0.208
before	produce	0.257
before	proper	0.209
before	propose	-0.079
before	proposed	0.146
before	provide	-0.581
before	purely	0.764
before	purpose	0.406
before	quality	0.067
before	random	-0.213
before	rank	-0.942
before	realistic	0.615
before	received	-0.161
before	recent	0.28
before	reducing	1.037
before	region	-0.18
before	regularized	0.802
before	require	-0.264
before	required	0.161
before	requires	-0.16
before	rigid	-0.168
before	robot	0.274
before	robust	0.614
before	same	0.166
before	scalable	0.48
before	scale	1.459
before	semantic	-0.765
before	sensitive	-0.416
before	sensor	-0.054
before	several	0.3
before	shared	-0.382
before	shelf	1.716
before	shot	1.044
before	similar	0.376
before	simple	0.894
before	simplified	0.01
before	simulated	0.228
before	simultaneously	0.814
before	single	-0.095
before	small	0.305
before	smaller	0.089
before	smooth	-0.045
before	social	-0.5
before	soft	-0.3
before	solve	0.13
before	solving	0.262
before	specific	0.717
before	stage	0.488
before	standard	0.359
before	stochastic	-0.964
before	stream	1.267
before	strong	0.186
before	structured	-0.53
before	study	1.661
before	such	0.742
before	suitable	0.625
before	supervised	0.713
before	target	-0.386
before	temporal	-0.587
before	term	0.043
before	than	0.276
before	that	0.169
before	the	0.267
before	their	-0.353
before	these	-0.122
before	they	-0.281
before	this	-0.692
before	through	0.136
before	tight	0.419
before	time	0.346
before	to	0.082
before	toward	0.021
before	traditional	0.866
before	trainable	0.225
before	tuning	1.098
before	two	0.373
before	under	0.677
before	underlying	0.311
before	understanding	1.017
before	unified	0.496
before	unlike	-0.057
before	up	0.285
before	use	1.003
before	used	1.001
before	uses	0.818
before	using	1.037
before	utilize	0.318
before	utilizes	0.308
before	utilizing	0.063
before	various	0.157
before	via	0.582
before	visual	-0.199
before	we	-2.074
before	weight	-0.389
before	weighted	-0.177
before	when	0.541
before	where	0.838
before	which	-0.087
before	while	-0.282
before	whose	-0.69
before	wise	0.388
before	with	0.405
before	without	-1.049
before	world	1.115
before	yielding	-0.439
before	’llms	0.079
behind	(as	0.154
behind	(cid	-2.195
behind	(e	-0.159
behind	(i	0.13
behind	(such	-0.701
behind	(which	0.984
behind	(x	-0.774
behind	),and	0.178
behind	).however	-0.009
behind	)in	-0.121
behind	)of	0.25
behind	,an	0.162
behind	,and	0.098
behind	,but	-0.489
behind	,by	-0.088
behind	,demonstrating	-0.511
behind	,e	-0.163
behind	,enabling	-0.243
behind	,even	-0.3
behind	,for	0.119
behind	,from	0.52
behind	,have	0.165
behind	,however	-0.296
behind	,i	0.035
behind	,in	-0.088
behind	,including	-0.158
behind	,it	-0.587
behind	,leading	-0.243
behind	,low	0.221
behind	,namely	0.169
behind	,one	0.71
behind	,our	-0.293
behind	,provides	0.626
behind	,resulting	-0.154
behind	,so	0.938
behind	,such	-0.176
behind	,the	-0.101
behind	,there	-0.111
behind	,these	-0.34
behind	,they	0.096
behind	,this	-0.301
behind	,we	-0.164
behind	,where	0.099
behind	,which	0.288
behind	,while	-0.399
behind	-a	1.655
behind	-aware	0.497
behind	-based	0.941
behind	-of	-0.205
behind	-the	3.274
behind	.	-0.001
behind	."	-0.053
behind	.a	0.115
behind	.an	-1.064
behind	.despite	-0.261
behind	.during	0.537
behind	.each	0.32
behind	.existing	0.148
behind	.experiments	-0.057
behind	.from	-0.606
behind	.further	-0.053
behind	.furthermore	-0.061
behind	.given	0.225
behind	.here	0.158
behind	.interestingly	1.697
behind	.it	0.148
behind	.leveraging	0.225
behind	.on	-0.147
behind	.our	0.147
behind	.recently	-0.249
behind	.second	0.395
behind	.the	0.002
behind	.these	-0.128
behind	.this	0.018
behind	.though	1.043
behind	.thus	-0.028
behind	.to	-0.037
behind	.two	0.567
behind	.we	0.064
behind	.when	0.481
behind	.with	0.018
behind	2	-0.059
behind	?	0.47
behind	a	-2.287
behind	ability	1.028
behind	about	-0.972
behind	achieves	-0.874
behind	adaptation	-0.408
behind	algorithm	1.337
behind	algorithms	0.924
behind	alignment	-0.124
behind	alone	0.372
behind	an	-1.535
behind	and	0.286
behind	answering	-0.167
behind	approach	1.195
behind	approaches	0.601
behind	architecture	0.984
behind	are	0.261
behind	as	0.129
behind	assumption	0.529
behind	at	0.128
behind	attention	-0.859
behind	available	0.465
behind	b	-0.154
behind	backbone	1.368
behind	based	0.329
behind	baseline	0.746
behind	before	0.459
behind	behind	-0.148
behind	benchmark	1.065
behind	benchmarks	0.887
behind	between	-0.158
behind	beyond	0.429
behind	both	-1.194
behind	by	-0.011
behind	called	0.035
behind	can	0.478
behind	capable	0.853
behind	caused	0.019
behind	classes	-0.048
behind	close	0.395
behind	combines	0.775
behind	compression	-0.14
behind	consisting	0.773
behind	consists	-0.169
behind	constraints	0.639
behind	control	-0.155
behind	corresponding	0.977
behind	cost	-0.283
behind	counterparts	0.255
behind	d	-0.595
behind	data	-0.311
behind	dataset	0.953
behind	datasets	0.737
behind	demonstrate	-0.101
behind	descent	-0.786
behind	designed	0.323
behind	developed	0.491
behind	device	0.422
behind	do	0.604
behind	does	0.048
behind	due	0.838
behind	during	0.018
behind	effectively	0.238
behind	embedding	-1.487
behind	et	-0.829
behind	extracted	0.647
behind	face	1.274
behind	features	-0.226
behind	for	0.159
behind	formulation	0.449
behind	found	-0.549
behind	framework	1.024
behind	functions	-0.257
behind	fusion	-0.779
behind	generation	-0.004
behind	graph	-0.025
behind	has	0.221
behind	have	0.434
behind	how	-0.844
behind	humanoid	1.544
behind	i	-0.01
behind	if	-0.385
behind	images	-0.711
behind	implementation	0.979
behind	in	0.084
behind	including	-0.415
behind	induced	0.41
behind	interaction	-0.107
behind	interactions	-1.291
behind	into	0.125
behind	involving	0.023
behind	is	0.358
behind	it	-0.622
behind	its	-1.322
behind	k	-0.553
behind	knowledge	-0.055
behind	language	0.286
behind	learning	-1.546
behind	literature	0.019
behind	loss	-0.08
behind	manner	0.438
behind	map	-0.412
behind	maps	-0.023
behind	matching	-0.371
behind	may	0.368
behind	mechanism	1.169
behind	mechanisms	0.068
behind	method	1.314
behind	methods	1.16
behind	minimization	-0.012
behind	model	0.149
behind	module	1.333
behind	motion	0.068
behind	network	0.07
behind	networks	-0.2
behind	of	-0.453
behind	on	-0.005
behind	online	0.78
behind	only	-0.281
behind	optimization	-0.142
behind	or	-0.121
behind	our	-1.354
behind	out	-0.011
behind	output	0.178
behind	over	0.065
behind	pairs	-0.571
behind	paradigm	1.21
behind	perform	0.856
behind	performance	0.296
behind	phase	0.195
behind	phenomenon	0.976
behind	pipeline	0.245
behind	planning	-0.814
behind	plays	1.052
behind	policies	-0.042
behind	poses	-0.015
behind	prior	-0.552
behind	problem	1.703
behind	problems	1.367
behind	procedure	1.222
behind	procedures	0.129
behind	process	0.94
behind	protocol	0.11
behind	provide	0.157
behind	provided	1.02
behind	rate	-1.194
behind	rates	-0.352
behind	recently	-0.359
behind	recognition	-0.213
behind	regime	0.084
behind	regret	0.964
behind	research	0.105
behind	result	0.631
behind	results	0.694
behind	retrieval	-0.059
behind	sampling	-0.135
behind	scenario	0.752
behind	scenarios	0.483
behind	scheme	0.999
behind	schemes	0.229
behind	scores	0.386
behind	search	-0.476
behind	segmentation	-0.19
behind	selection	-0.026
behind	sensing	-1.128
behind	sets	0.494
behind	setting	0.306
behind	settings	1.029
behind	show	1.163
behind	shows	-0.002
behind	significantly	-0.064
behind	similar	0.255
behind	simulation	0.114
behind	stage	1.305
behind	step	0.139
behind	steps	0.722
behind	strategies	0.287
behind	strategy	1.189
behind	style	0.261
behind	subnet	0.415
behind	such	0.563
behind	system	0.881
behind	systems	0.645
behind	task	1.162
behind	tasks	1.155
behind	technique	1.248
behind	techniques	1.141
behind	term	0.902
behind	than	-0.052
behind	that	0.307
behind	the	-2.466
behind	their	-1.724
behind	these	-0.436
behind	this	-0.597
behind	to	0.065
behind	trade	-0.029
behind	trained	0.231
behind	training	-0.076
behind	transfer	-1.297
behind	transform	-0.801
behind	translation	-0.177
behind	tuning	-0.349
behind	under	0.124
behind	up	-1.058
behind	update	-0.078
behind	us	-0.095
behind	used	0.117
behind	using	0.388
behind	v	0.641
behind	via	0.177
behind	view	0.031
behind	was	0.635
behind	we	0.134
behind	well	-0.966
behind	when	0.057
behind	where	0.464
behind	which	0.546
behind	whose	0.059
behind	will	0.055
behind	with	0.198
behind	within	0.056
behind	without	0.08
behind	work	0.359
behind	γ	2.046
class before	"F	0.532
class before	%M	0.731
class before	'F	0.033
class before	'sN	0.547
class before	(N	0.763
class before	(V	1.46
class before	),N	1.328
class before	)F	0.142
class before	,N	0.373
class before	,V	0.582
class before	-A	-0.97
class before	-F	-0.317
class before	-M	-0.572
class before	-N	0.022
class before	.,N	0.069
class before	:A	0.089
class before	A	0.248
class before	F	0.534
class before	M	-0.493
class before	N	-0.416
class before	R	-0.41
class before	V	0.647
class before	—N	0.26
class before	’N	0.577
class before	“F	0.336
class behind	(A	0.53
class behind	(M	-0.185
class behind	),V	1.194
class behind	).N	0.32
class behind	)N	0.088
class behind	)V	0.233
class behind	,A	0.358
class behind	,F	0.363
class behind	,M	-0.007
class behind	,N	0.841
class behind	,R	-0.039
class behind	-F	-0.307
class behind	-M	-0.257
class behind	-N	-0.1
class behind	-V	0.721
class behind	."	-0.017
class behind	.F	0.285
class behind	.M	-0.675
class behind	.N	0.105
class behind	.R	0.08
class behind	.V	0.032
class behind	:F	0.232
class behind	:M	-0.827
class behind	:N	0.23
class behind	A	-0.509
class behind	F	0.148
class behind	M	-2.213
class behind	N	-0.849
class behind	R	0.111
class behind	V	0.357
class behind	[M	0.186
class behind	–A	0.635
class behind	–N	-0.623
class behind	—F	0.056
class behind	”N	0.062
classes	(N_).F	0.261
classes	(N_)F	0.822
classes	(N_)N	0.52
classes	(N_F	-0.554
classes	,A_.F	0.102
classes	,A_F	0.11
classes	,A_N	-0.103
classes	,M_F	0.005
classes	,N_,F	0.668
classes	,N_,N	0.093
classes	,N_.F	-0.328
classes	,R_F	0.312
classes	,R_N	-0.603
classes	,V_,F	0.726
classes	,V_F	0.364
classes	,V_N	-0.115
classes	-A_N	1.441
classes	-F_F	-0.354
classes	-N_N	0.439
classes	-R_F	-0.115
classes	-R_N	0.895
classes	.N_(N	0.84
classes	.N_A	-0.1
classes	.N_V	0.09
classes	/N_-N	0.651
classes	/N_.	-0.859
classes	://N_.N	-1.499
classes	:N_,F	-0.026
classes	:N_,N	0.905
classes	:N_F	0.044
classes	A_	-0.239
classes	A_(N	-0.273
classes	A_,F	-0.123
classes	A_,N	-0.229
classes	A_,V	-0.032
classes	A_.	0.011
classes	A_.A	0.029
classes	A_.F	-0.07
classes	A_.N	0.24
classes	A_.R	0.168
classes	A_A	-0.072
classes	A_F	0.117
classes	A_N	0.209
classes	A_V	-0.206
classes	F_	0.75
classes	F_'sN	0.132
classes	F_(M	-1.142
classes	F_(N	0.409
classes	F_)R	-0.004
classes	F_,F	-0.073
classes	F_,N	-0.443
classes	F_,V	0.235
classes	F_-N	-0.365
classes	F_.A	0.103
classes	F_.F	-0.131
classes	F_.N	0.061
classes	F_:N	0.274
classes	F_;F	-0.007
classes	F_?	0.409
classes	F_A	0.082
classes	F_F	-0.109
classes	F_N	-0.002
classes	F_R	-0.051
classes	M_F	0.352
classes	N_(F	-0.167
classes	N_(N	-0.225
classes	N_,F	0.039
classes	N_,V	0.974
classes	N_.	0.308
classes	N_.R	0.28
classes	N_.V	0.213
classes	N_F	0.221
classes	N_N	0.475
classes	N_V	-0.122
classes	R_,F	-0.682
classes	R_.F	-0.218
classes	R_F	-0.01
classes	R_V	0.342
classes	V_	0.985
classes	V_(N	-0.467
classes	V_,R	-0.072
classes	V_,V	0.521
classes	V_.	0.588
classes	V_.A	-0.192
classes	V_.F	0.045
classes	V_.V	-0.1
classes	V_:F	0.143
classes	V_A	-0.07
classes	V_F	0.22
classes	V_N	-0.05
classes	V_R	0.148
classes	V_V	-0.166
classes	_(N	1.513
classes	_F	0.148
classes	_N	-0.359
field	abstract	0.016
field	title	0.377
first	1	-0.334
first	2	-0.517
first	ability	-0.882
first	ablation	0.8
first	absolute	0.586
first	academic	-0.265
first	account	-0.638
first	accuracy	-0.623
first	accurate	-2.821
first	achieving	-1.814
first	action	-0.1
first	actionability	0.781
first	activation	0.617
first	active	0.6
first	actual	-2.158
first	actuation	0.406
first	acyclic	-0.058
first	ad	-0.589
first	adaptability	0.497
first	adaptation	-0.025
first	adaptive	0.567
first	addition	-2.569
first	addressing	-0.267
first	admittance	0.004
first	adversarial	0.96
first	adversary	0.737
first	afm	0.625
first	age	-0.33
first	agent	-0.113
first	aggregating	0.317
first	ai	-0.725
first	air	0.637
first	airway	0.728
first	algorithm	-2.241
first	algorithmic	-0.961
first	aligning	0.927
first	alignment	0.433
first	allowing	-0.343
first	alternating	0.96
first	alternative	-1.762
first	analysis	-2.091
first	analyzing	-1.213
first	anchor	1.193
first	angle	-0.229
first	annealing	0.731
first	annotation	1.217
first	annotator	0.784
first	aperture	0.842
first	apis	-1.121
first	appealing	-0.005
first	application	-1.619
first	applying	-1.401
first	approach	-2.675
first	appropriate	-1.584
first	approximation	-0.242
first	arbitrary	-1.16
first	architectural	-0.224
first	architecture	-1.295
first	area	-0.129
first	argumentative	0.271
first	arm	-0.013
first	art	-2.145
first	aspect	0.976
first	assumption	-0.122
first	asymptotic	0.353
first	asynchronous	0.654
first	attack	0.674
first	attention	-0.006
first	attentive	1.665
first	attribute	0.466
first	audio	0.082
first	author	-0.322
first	autoregressive	0.777
first	auxiliary	0.228
first	average	-0.351
first	avoiding	-0.257
first	aware	-0.789
first	axiom	0.303
first	backdoor	0.002
first	background	-1.006
first	bandwidth	1.027
first	base	-0.228
first	based	-2.919
first	baseline	-1.256
first	baye	0.204
first	bayesian	0.58
first	behavior	-0.476
first	belief	0.048
first	benchmark	-0.096
first	benchmarking	0.747
first	benefit	-0.602
first	bert	-1.159
first	best	-0.873
first	bi	0.15
first	bias	0.705
first	biased	0.871
first	bicriteria	0.948
first	bidding	1.188
first	bilingual	0.658
first	biomedical	0.117
first	biometric	0.297
first	biped	0.666
first	blendshape	2.394
first	blind	0.073
first	blur	1.587
first	blurring	1.586
first	body	-0.264
first	boolean	0.318
first	boosted	0.093
first	bound	-1.505
first	bounded	0.832
first	box	-0.829
first	brittle	0.315
first	broad	-1.073
first	budgeted	0.728
first	building	-0.682
first	buried	1.04
first	cable	0.143
first	calibration	1.298
first	camera	-0.134
first	candidate	-0.229
first	capability	-0.422
first	caption	0.392
first	capture	-1.846
first	captured	-0.007
first	capturing	-1.427
first	carlo	-0.878
first	cascade	1.67
first	case	-0.745
first	categorization	0.529
first	causal	0.619
first	central	-0.626
first	centroid	0.281
first	certain	-0.075
first	challenge	-0.78
first	challenging	-1.986
first	change	-0.969
first	characterization	-0.042
first	checker	0.221
first	chinese	0.315
first	choice	-0.336
first	citation	0.155
first	claim	0.358
first	class	-0.398
first	classic	-0.831
first	classical	-1.339
first	classification	0.686
first	classifying	0.716
first	clean	-0.327
first	clear	-0.7
first	client	-0.157
first	clipping	0.536
first	clothing	0.815
first	cluster	1.949
first	cnn	-0.263
first	coattention	1.035
first	coco	0.682
first	code	-1.238
first	coded	0.583
first	codeword	1.198
first	coding	0.2
first	cognitive	0.058
first	coherent	-0.182
first	collaborative	0.221
first	collecting	-0.1
first	collective	0.267
first	collision	0.991
first	color	0.868
first	combination	-0.467
first	combine	-0.798
first	combining	-0.735
first	commitment	0.781
first	common	-1.551
first	communication	0.633
first	comparable	-1.241
first	comparative	-0.205
first	comparison	-0.534
first	competing	-0.07
first	competitive	-0.358
first	complex	-1.236
first	complexity	0.056
first	compliance	0.51
first	compliant	0.408
first	component	-0.131
first	composite	0.206
first	composition	0.085
first	compositional	0.849
first	comprehensive	-0.501
first	compress	0.512
first	compressing	0.444
first	compression	0.473
first	computational	1.101
first	computer	-0.135
first	computing	-1.021
first	concentration	1.144
first	condition	-0.353
first	conditional	0.894
first	conductance	0.499
first	confidence	0.502
first	confidentiality	0.984
first	conjugate	1.111
first	conjunction	-0.094
first	connection	-0.115
first	connectivity	0.618
first	consensus	1.287
first	considering	-0.222
first	consistency	0.722
first	constrained	0.769
first	constraint	-0.335
first	contact	1.049
first	contextualized	0.922
first	continuous	0.303
first	contor	0.828
first	contrary	-0.027
first	contrast	-0.01
first	contrastive	0.442
first	control	-0.989
first	controler	-0.538
first	conventional	-0.617
first	conversation	0.87
first	conversational	0.18
first	convex	0.692
first	convolutional	0.502
first	cooperating	0.428
first	cooperative	0.067
first	core	-0.733
first	corpus	0.124
first	correlation	0.561
first	correspondence	0.302
first	corresponding	-2.114
first	cost	-0.359
first	counterfactual	0.632
first	counting	0.209
first	covariance	0.503
first	covariate	1.015
first	coverage	1.132
first	covering	0.079
first	creating	-0.341
first	criterion	-0.269
first	critical	-1.309
first	cross	0.299
first	crowded	0.536
first	crowdsourcing	0.188
first	cultural	0.615
first	current	-3.466
first	curved	1.244
first	customized	-0.484
first	cycle	0.252
first	cyclic	0.204
first	d	-1.826
first	data	-0.891
first	dataset	-1.356
first	decentralized	0.181
first	decision	-0.658
first	decoder	1.636
first	decoding	0.31
first	deep	-0.314
first	deformable	0.417
first	deformation	1.175
first	demonstrating	-0.119
first	demonstration	0.179
first	demonstrator	-0.087
first	density	-0.042
first	descent	-0.019
first	design	-0.773
first	desirable	-0.043
first	desired	-1.654
first	detail	-0.546
first	detailed	-1.067
first	detecting	0.359
first	developing	-1.528
first	development	-0.976
first	device	-0.71
first	dialog	0.661
first	dialogue	0.634
first	dictionary	0.908
first	difference	-0.029
first	different	-2.047
first	differentiable	0.449
first	difficulty	-0.226
first	diffuse	1.823
first	dimension	-0.442
first	dimensional	-2.168
first	disagreement	0.831
first	discretization	0.471
first	discriminative	0.661
first	disjoint	0.319
first	disparity	0.61
first	distance	-0.294
first	distillation	-0.245
first	distinct	-1.529
first	distortion	0.769
first	distributed	1.213
first	distribution	-0.384
first	distributional	0.542
first	divergence	0.21
first	diverse	-0.957
first	diving	1.787
first	dnn	-0.067
first	domain	0.182
first	dp	0.25
first	driven	-0.598
first	driving	0.108
first	dual	0.403
first	dynamic	0.359
first	easier	-0.151
first	effect	-1.473
first	effectiveness	-1.114
first	efficacy	-0.108
first	efficiency	-0.211
first	efficient	-1.464
first	electrical	0.214
first	embedded	0.387
first	embedding	0.543
first	emergence	0.583
first	emergent	0.396
first	emerging	-0.47
first	emg	0.741
first	emotion	0.204
first	empirical	-1.261
first	en	-1.515
first	enabling	-1.64
first	encode	-0.111
first	encoder	1.508
first	end	-0.391
first	energy	0.316
first	enhanced	-0.773
first	enhancing	-0.111
first	ensemble	1.818
first	ensuring	-0.675
first	entire	-0.383
first	entity	0.35
first	environment	-0.503
first	equation	-0.301
first	equivalent	-0.584
first	error	-0.027
first	estimated	-0.237
first	estimation	-0.366
first	euclidean	0.36
first	evaluating	-0.535
first	evaluation	-0.566
first	event	0.689
first	evidence	0.372
first	evolutionary	0.853
first	example	-0.833
first	excessive	-1.146
first	exemplar	1.187
first	existence	-0.322
first	existing	-2.997
first	experiment	-2.147
first	experimental	-1.432
first	expert	0.301
first	explainable	0.455
first	explanation	1.587
first	explicit	-0.025
first	exploiting	-0.546
first	exploring	-0.484
first	exponential	0.666
first	expressive	-0.01
first	extensive	-2.535
first	extraction	-0.612
first	face	0.151
first	facial	0.34
first	fact	-1.005
first	factor	-0.401
first	factory	1.757
first	faithful	0.461
first	feature	-0.183
first	federated	1.194
first	feedforward	1.282
first	few	-0.156
first	fidelity	0.452
first	field	-0.53
first	filtering	0.764
first	finding	-1.361
first	fine	-0.875
first	first	-2.202
first	fitting	-0.075
first	five	-1.971
first	fixed	-0.75
first	flow	-0.015
first	following	-1.321
first	footprint	0.138
first	formation	0.023
first	formulation	-0.29
first	four	-1.34
first	fourier	0.535
first	frame	-0.201
first	framework	-1.506
first	free	-0.145
first	freedom	-0.259
first	freksa	1.629
first	frequency	-1.132
first	frequentist	1.669
first	friction	1.665
first	full	-0.09
first	fully	-0.103
first	function	-1.053
first	fundamental	-1.503
first	further	-1.436
first	fuse	1.929
first	fusion	0.489
first	future	-0.876
first	gait	0.828
first	gender	0.837
first	generated	-0.942
first	generation	-0.612
first	generative	0.26
first	generator	1.339
first	genetic	0.021
first	geometric	0.191
first	geometry	-0.122
first	ghosting	0.181
first	good	-2.046
first	gp	0.475
first	gpus	-0.17
first	grammar	0.373
first	grammatical	0.868
first	graph	0.525
first	grasp	1.026
first	greedy	1.016
first	ground	-0.043
first	guarantee	-1.472
first	hand	-1.075
first	handling	-1.276
first	haptic	0.166
first	hardness	0.907
first	harmful	1.468
first	harmonized	0.606
first	hashtag	0.659
first	hate	0.157
first	having	-0.504
first	haze	-0.686
first	heading	0.714
first	heavy	-0.041
first	heterogeneous	0.791
first	heuristic	0.94
first	hierarchical	0.739
first	high	-0.383
first	highway	0.393
first	hippocampus	0.433
first	html	0.243
first	hybrid	0.171
first	hyperparameter	2.177
first	identity	0.232
first	ilsvrc	0.034
first	image	-0.206
first	impact	0.368
first	implementation	-0.699
first	implicit	1.08
first	importance	-0.169
first	important	-1.07
first	improving	-1.373
first	inception	1.446
first	including	-0.183
first	incorporating	-0.312
first	incorrect	-0.393
first	increase	-0.571
first	increasing	-1.291
first	incremental	0.669
first	independent	-0.194
first	individual	-0.695
first	industrial	0.418
first	industry	-0.359
first	inertial	0.743
first	inexact	1.246
first	inference	-0.064
first	information	-0.258
first	informativeness	0.169
first	initial	-0.977
first	input	-1.57
first	insufficient	-0.294
first	integrating	-1.106
first	integration	-0.083
first	intended	-0.026
first	intensity	0.486
first	intent	1.316
first	interaction	-0.54
first	interactive	0.232
first	interface	-0.055
first	interpolating	1.472
first	interpretation	0.228
first	introduced	-0.851
first	introducing	-1.225
first	intuitive	-0.121
first	inverse	0.42
first	inversion	0.826
first	irreducible	0.755
first	irrelevant	-0.2
first	isometric	0.079
first	isotropic	0.825
first	issue	-0.094
first	iterative	0.318
first	joint	-0.06
first	joystick	0.175
first	k	-0.316
first	kernel	0.528
first	key	-1.174
first	keypoint	0.858
first	keyword	0.289
first	kinematic	0.986
first	kinetic	0.22
first	knowledge	-0.47
first	l	0.074
first	labeled	-0.621
first	laboratory	-0.288
first	lack	-1.189
first	landing	1.583
first	landmark	0.418
first	landscape	0.258
first	language	-0.285
first	large	-1.401
first	laser	1.286
first	last	-0.005
first	latent	1.027
first	latter	-0.293
first	layer	-0.349
first	layered	0.122
first	leading	-0.055
first	learner	-0.101
first	learning	-1.215
first	leg	0.513
first	less	-1.719
first	level	-0.93
first	leveraging	-1.653
first	lexical	1.414
first	lidar	0.055
first	lifelong	0.037
first	lifting	2.572
first	limit	-0.757
first	limitation	-0.77
first	linearized	0.109
first	linguistic	0.584
first	link	-0.003
first	load	0.509
first	local	0.184
first	localization	1.144
first	log	-0.158
first	logit	1.978
first	long	-0.112
first	longitudinal	0.578
first	loss	-1.229
first	low	-0.358
first	lower	-1.401
first	machine	-0.938
first	magnitude	-0.703
first	maintaining	-0.693
first	making	-0.396
first	manipulated	0.574
first	manipulating	1.061
first	manipulation	1.412
first	many	-3.344
first	map	-0.019
first	markov	-0.398
first	martingale	0.431
first	masking	0.929
first	material	0.311
first	mathematical	-0.146
first	matrix	-0.281
first	mean	0.031
first	measure	-0.547
first	measuring	-0.29
first	mechanical	-0.688
first	mechanism	-1.492
first	median	0.082
first	medical	0.802
first	memory	-0.004
first	mesh	1.107
first	message	0.441
first	method	-2.959
first	metrics	-0.79
first	middle	-0.102
first	million	-0.461
first	mini	-0.363
first	minimal	-0.406
first	minimization	-0.961
first	minimizing	-0.241
first	minimum	0.141
first	minutiae	1.522
first	misalignment	1.982
first	missingness	1.668
first	mitigating	-0.124
first	mixed	0.896
first	mixture	0.857
first	mlp	-0.448
first	mobility	0.284
first	modal	0.236
first	modality	0.166
first	model	-1.193
first	modeling	-0.905
first	modern	-1.745
first	molecular	0.079
first	moment	0.327
first	monocular	0.631
first	monotone	0.75
first	monte	0.002
first	moral	0.335
first	more	-1.702
first	morphological	0.324
first	morphology	1.846
first	most	-0.483
first	motion	-0.309
first	multicore	0.843
first	multilingual	0.508
first	multimedia	2.145
first	multimodal	0.478
first	multiple	-0.969
first	multiscale	0.833
first	multiview	0.53
first	n	-0.205
first	naive	-1.004
first	named	-0.894
first	narrative	1.732
first	natural	-0.208
first	navigation	0.621
first	nearest	0.985
first	nested	0.1
first	net	-0.29
first	network	-0.789
first	neural	-0.608
first	new	-1.613
first	next	-1.029
first	nine	-0.121
first	nlp	-0.117
first	noiseless	-0.132
first	nonlinear	0.691
first	nonparametric	0.637
first	novel	-2.677
first	number	-0.022
first	numerical	-0.126
first	nvidia	-0.009
first	object	-0.101
first	objective	-0.646
first	observation	-0.117
first	observed	-0.428
first	obstacle	1.179
first	obtained	-0.004
first	obtaining	-0.812
first	occluded	0.29
first	oia	1.045
first	omnidirectional	0.441
first	one	-1.467
first	online	0.144
first	open	-0.077
first	operation	-0.057
first	optimal	-0.579
first	optimistic	0.19
first	optimization	-0.708
first	optimizing	-0.496
first	oracle	0.065
first	order	-2.067
first	ordinary	-0.114
first	original	-0.97
first	other	-1.969
first	outdoor	-0.049
first	outlying	1.755
first	outperforming	-0.136
first	output	-0.56
first	overriding	1.43
first	own	-0.378
first	pac	-0.28
first	pace	0.118
first	pair	-0.174
first	palm	-0.137
first	paper	-2.465
first	paradigm	-0.338
first	parallel	0.538
first	parameter	-0.542
first	parametric	-0.15
first	particle	0.141
first	particular	-0.989
first	passive	0.167
first	past	-0.383
first	patch	0.567
first	patent	1.15
first	patient	-0.122
first	payload	0.039
first	pedundulatory	0.068
first	people	-0.237
first	perception	0.506
first	perceptual	0.258
first	performance	-0.508
first	performing	-0.497
first	permutation	1.136
first	person	-0.872
first	personalized	0.161
first	perturbation	1.69
first	phenomenon	-0.339
first	phoneme	0.824
first	photorealistic	1.014
first	pitch	0.268
first	pixel	-0.041
first	planar	0.035
first	planning	0.866
first	plausible	-0.077
first	po	1.715
first	point	-0.719
first	poisonous	0.464
first	policy	0.477
first	polynomial	0.108
first	poor	-0.802
first	portable	0.319
first	pose	0.2
first	posterior	1.547
first	potential	-1.743
first	power	-0.638
first	practice	-0.045
first	pragmatic	0.203
first	pre	-1.251
first	precision	0.123
first	precize	-0.573
first	predicted	-0.201
first	prediction	-0.636
first	preference	1.158
first	preliminary	-0.341
first	preprocessing	0.223
first	presented	-0.553
first	pretraining	0.88
first	prevalent	-0.201
first	previous	-0.792
first	pricing	1.489
first	principal	-0.253
first	principle	-0.232
first	principled	-0.445
first	prior	-0.179
first	privacy	1.402
first	private	0.592
first	probabilistic	0.082
first	probability	-0.178
first	problem	-1.462
first	procedure	-0.362
first	process	-0.872
first	processing	-0.657
first	producing	-0.151
first	programmable	1.014
first	progressive	0.21
first	projection	0.797
first	projective	0.094
first	prompt	1.637
first	proof	-0.083
first	proper	-0.585
first	property	-1.011
first	proposed	-2.484
first	propulsion	0.932
first	prototype	1.563
first	prototypical	0.562
first	providing	-1.128
first	proximal	0.957
first	proxy	0.682
first	pruning	0.472
first	pseudo	0.11
first	psychophysical	0.452
first	pulley	0.786
first	purpose	-0.902
first	pyramid	0.905
first	quadratic	0.308
first	quality	-0.499
first	query	-0.021
first	r	-0.021
first	radar	0.273
first	radical	0.613
first	radicalization	1.531
first	randomized	1.057
first	range	0.093
first	rank	0.357
first	ranking	1.062
first	rapidly	-0.105
first	rate	-0.435
first	ratio	-0.039
first	raw	-0.113
first	re	-1.034
first	reactive	0.398
first	real	-1.014
first	realistic	-0.312
first	realtime	0.297
first	reasoning	0.486
first	recent	-0.763
first	recognition	-0.427
first	recollection	1.426
first	reconstructing	0.871
first	reconstruction	0.371
first	rectangular	-0.098
first	recurrent	0.725
first	recursive	0.922
first	reduced	-0.816
first	reducing	-0.773
first	redundant	0.198
first	regularity	0.25
first	reject	0.978
first	related	-0.355
first	relational	0.595
first	relationship	-0.2
first	relative	0.12
first	relevant	-1.005
first	reliable	-1.599
first	remaining	-0.776
first	rendering	0.16
first	repeatability	2.212
first	representation	-0.627
first	requiring	-0.312
first	resampling	1.176
first	research	-0.378
first	residual	0.456
first	resnet	-0.131
first	resolution	-0.025
first	resource	0.012
first	respect	-0.322
first	respective	-0.801
first	response	-0.262
first	restoration	0.658
first	restricted	0.01
first	result	-1.545
first	resulting	-2.94
first	retrieval	0.556
first	retrieved	0.412
first	retriever	1.364
first	review	0.281
first	reward	0.109
first	reweighted	0.294
first	rich	-0.421
first	right	-0.51
first	ro	-0.067
first	robot	-0.454
first	robust	-0.071
first	roi	0.376
first	roling	0.044
first	roombot	0.241
first	rotating	0.472
first	rounding	1.378
first	rst	1.37
first	running	0.113
first	runtime	1.556
first	safe	0.156
first	safety	1.709
first	salient	0.068
first	same	-1.523
first	sample	-0.166
first	sampled	-0.13
first	sampler	0.317
first	sampling	0.316
first	saturate	2.466
first	saturating	2.379
first	scalable	-1.088
first	scale	-0.353
first	scaled	0.583
first	scenario	-0.177
first	scene	-0.218
first	scheme	-0.382
first	screening	0.303
first	script	1.181
first	search	-0.218
first	second	-1.148
first	segway	0.068
first	selection	-0.873
first	selective	0.837
first	self	-0.11
first	semantic	0.445
first	semantics	0.875
first	semi	-0.17
first	semiparametric	1.068
first	sensitive	-0.311
first	sensor	-0.17
first	sentence	-0.209
first	sentiment	0.36
first	sequential	0.584
first	serial	0.079
first	series	-0.788
first	set	-1.359
first	setting	-0.913
first	seven	-0.555
first	shading	1.848
first	shadow	0.227
first	shallow	0.371
first	share	-0.176
first	shared	0.232
first	shifted	0.545
first	short	-0.366
first	shortest	0.751
first	shot	-0.06
first	show	-0.344
first	signer	0.035
first	significant	-0.71
first	similarity	0.426
first	simple	-0.898
first	simplex	1.362
first	simulated	0.153
first	single	-0.033
first	sinusoidal	0.13
first	six	-0.606
first	size	-0.722
first	sketch	1.225
first	small	-0.393
first	smooth	0.656
first	social	0.314
first	software	-0.09
first	solution	-1.136
first	solving	-1.181
first	sota	-3.031
first	source	-0.697
first	space	-0.403
first	span	0.484
first	sparse	0.633
first	spatial	0.215
first	spatiotemporal	0.674
first	special	-0.724
first	specialized	-0.19
first	specific	-2.468
first	spectral	1.056
first	spectrum	0.102
first	speedup	1.038
first	spike	0.56
first	spoken	0.192
first	spurious	0.531
first	sq	0.618
first	square	-0.257
first	stability	1.402
first	stage	-1.717
first	standard	-1.776
first	state	-1.017
first	stationary	0.906
first	steering	0.864
first	step	-0.883
first	stereo	1.105
first	story	0.711
first	straggler	0.553
first	strategy	-1.192
first	streaming	1.953
first	strength	-0.045
first	stroke	1.161
first	strong	-0.728
first	structure	-0.726
first	structured	0.259
first	student	0.614
first	study	-1.597
first	sub	-0.676
first	subgraph	0.221
first	sublinear	0.292
first	subsequent	-0.261
first	subspace	0.454
first	substance	0.576
first	successful	-0.55
first	such	-3.875
first	sufficient	-1.725
first	suitable	-2.026
first	summarizing	1.552
first	super	-0.126
first	supervized	1.525
first	support	-0.756
first	surrogate	0.138
first	surveillance	1.126
first	survey	0.86
first	swimming	1.535
first	switchable	0.039
first	synapse	0.905
first	synaptic	0.28
first	synchronization	0.233
first	synergy	0.795
first	synonym	0.887
first	synthesis	-0.173
first	synthesized	-0.48
first	synthetic	0.559
first	system	-1.09
first	systematic	-0.12
first	t	-0.865
first	tagging	0.118
first	taking	-0.669
first	target	-0.528
first	task	-0.78
first	taxonomy	0.699
first	team	-0.031
first	technique	-1.415
first	technology	-0.024
first	tegotae	0.07
first	template	0.64
first	temporal	0.514
first	ten	-0.567
first	term	-0.748
first	test	-1.464
first	testing	-0.308
first	text	-0.066
first	textbook	1.326
first	texture	1.159
first	theory	-1.164
first	third	-0.488
first	thorough	-0.433
first	three	-1.309
first	thresholding	0.529
first	thrust	0.476
first	tighter	-0.856
first	time	-0.921
first	timescale	-0.306
first	topological	1.458
first	torque	0.674
first	total	-0.445
first	touch	0.802
first	tracking	1.122
first	tractability	1.475
first	trade	-0.924
first	traditional	-0.266
first	trained	-0.972
first	training	-1.521
first	trajectory	0.044
first	transfer	0.172
first	transferable	0.969
first	transform	-0.554
first	transformation	-0.208
first	transition	0.174
first	translation	1.192
first	triangulating	1.178
first	true	-1.432
first	truncated	1.221
first	trust	0.778
first	two	-1.202
first	type	-0.514
first	typical	-0.601
first	typological	0.708
first	ubiquitous	-0.326
first	unargmaxable	0.176
first	unbalanced	0.972
first	unbiased	0.48
first	uncalibrated	1.381
first	uncertain	0.416
first	unconstrained	0.214
first	underactuated	0.587
first	underlying	-1.664
first	understanding	-1.99
first	underwater	0.154
first	undesired	-0.14
first	uni	-0.229
first	uniform	0.025
first	unit	-0.688
first	univariate	0.853
first	unknown	-0.236
first	unlabeled	0.728
first	unpaired	0.829
first	unsupervized	0.277
first	usability	0.762
first	use	-2.006
first	used	-0.657
first	usual	-0.007
first	utilizing	-0.315
first	utterance	-0.154
first	vacuum	0.022
first	value	-1.09
first	vanilla	-0.441
first	variable	-0.075
first	variance	0.535
first	variant	-0.139
first	variation	-0.732
first	variational	0.649
first	various	-0.937
first	varying	-0.955
first	vector	-1.022
first	verbal	0.534
first	verifiability	0.124
first	verification	1.186
first	video	-0.085
first	view	-0.192
first	viewing	1.023
first	viewpoint	1.112
first	virtual	0.577
first	visibility	0.587
first	visually	-0.03
first	vm	0.173
first	voice	1.294
first	volumetric	0.85
first	way	-0.042
first	weak	0.036
first	wearable	0.321
first	weather	0.417
first	weighted	0.165
first	weighting	0.508
first	weizmann	0.48
first	whole	-0.084
first	wise	-0.156
first	work	-0.605
first	workspace	0.861
first	writing	0.499
first	x	-0.124
first	xnor	0.888
first	yield	-0.141
first	youtube	1.506
head	ability	-1.382
head	absence	-0.456
head	accelerator	2.097
head	according	-2.751
head	accuracy	-0.628
head	action	-0.679
head	activation	0.384
head	activity	-1.11
head	adaptation	0.061
head	adapter	0.38
head	addition	-0.109
head	adoption	-0.371
head	advance	-1.325
head	advancement	-0.581
head	advantage	-0.784
head	adversarially	0.933
head	affinity	0.487
head	aggregation	0.946
head	aging	0.12
head	agreement	0.534
head	aiming	-0.607
head	algebra	0.316
head	algorithm	-0.439
head	aliasing	0.223
head	alignment	1.121
head	alternative	-0.923
head	ambiguity	1.281
head	amount	-1.006
head	analogy	0.158
head	analysis	0.093
head	anchor	0.013
head	annotation	-0.246
head	annotator	0.119
head	anomaly	0.137
head	answering	0.525
head	appearance	-0.493
head	applicability	-1.87
head	application	-2.06
head	approach	-0.348
head	approximation	-0.148
head	arabic	1.308
head	architecture	-0.431
head	area	-0.547
head	arizing	-1.537
head	array	0.88
head	article	-0.199
head	artifact	1.323
head	assembly	0.271
head	assessment	0.32
head	assignment	0.21
head	assistant	0.028
head	assumption	-1.046
head	attack	1.341
head	attempt	-0.433
head	attention	0.293
head	attenuation	0.271
head	attribution	0.48
head	augmentation	0.593
head	averaging	1.032
head	awareness	-0.102
head	axis	-0.149
head	back	-0.471
head	bandit	0.892
head	bandwidth	0.92
head	baseline	-1.464
head	batch	-0.337
head	bayesian	-0.261
head	belief	0.835
head	belonging	-0.017
head	benchmark	-0.887
head	benefit	-0.79
head	bias	0.37
head	binary	-0.037
head	biped	1.226
head	block	-0.508
head	blur	0.289
head	bound	0.999
head	bracketing	0.387
head	budget	0.026
head	calculation	-0.641
head	calibration	0.128
head	camera	0.37
head	candidate	-0.499
head	capability	-0.955
head	capsulorhexis	0.112
head	captioning	0.882
head	cascade	0.346
head	category	-0.531
head	centric	-0.065
head	centroid	0.018
head	challenge	-1.08
head	challenging	-0.58
head	channel	-0.511
head	characteristics	-1.64
head	characterization	-0.61
head	chinese	0.518
head	chip	0.106
head	choice	-0.341
head	clarification	0.063
head	class	-0.207
head	classification	0.429
head	click	0.191
head	clip	-0.439
head	cluster	0.507
head	clustering	0.766
head	code	-0.011
head	coherence	0.418
head	collection	-0.752
head	combination	-0.99
head	combining	-0.102
head	commitment	1.612
head	community	-0.663
head	comparing	-0.699
head	compliance	1.881
head	component	-0.815
head	composition	0.745
head	computation	-0.85
head	concentration	0.14
head	concept	-0.38
head	concern	-0.484
head	condition	-0.722
head	confidentiality	1.209
head	configuration	-0.539
head	connection	-0.759
head	connectivity	0.165
head	consensus	0.494
head	consequence	-0.324
head	consideration	-1.509
head	considering	-0.67
head	consistency	1.025
head	consisting	-1.563
head	constraint	0.449
head	construction	-0.606
head	consumption	-0.402
head	containing	-1.471
head	content	-0.81
head	contrast	-0.121
head	contrastive	-0.317
head	contribution	-1.345
head	control	0.617
head	controler	0.812
head	convergence	0.533
head	convolution	0.551
head	convolutional	0.043
head	correction	0.355
head	correlate	-0.591
head	correspondence	0.663
head	counterpart	-0.2
head	counting	2.257
head	covariance	0.014
head	covariate	0.928
head	coverage	0.728
head	covering	0.699
head	curvature	0.669
head	data	-0.438
head	dataset	-0.597
head	dealing	-0.597
head	decade	-0.035
head	decision	-0.664
head	decoder	0.317
head	decoding	1.614
head	decoupling	0.906
head	defense	0.054
head	definition	-0.475
head	deformation	0.44
head	demonstration	0.714
head	depending	-1.784
head	depth	0.115
head	derivation	-0.452
head	description	-0.619
head	descriptor	0.221
head	detail	-0.294
head	detection	0.277
head	detector	0.511
head	development	-0.6
head	deviation	-0.114
head	dexterity	1.298
head	diagnose	0.098
head	dialog	0.46
head	dialogue	0.504
head	dictionary	1.059
head	difference	-1.204
head	differential	-0.46
head	difficulty	-0.197
head	dimension	-0.616
head	direction	-0.975
head	disambiguation	0.207
head	discrepancy	0.13
head	discretization	0.206
head	discriminator	-0.096
head	disease	0.948
head	disparity	0.352
head	distance	-0.017
head	distortion	0.876
head	distribution	-0.125
head	disturbance	1.297
head	divergence	0.011
head	document	-0.77
head	documentation	0.86
head	domain	-0.495
head	drift	1.371
head	duration	-0.433
head	dynamics	-0.214
head	editing	0.266
head	effectiveness	-2.001
head	eigenvalue	0.991
head	element	-0.649
head	embedding	1.351
head	emotion	-0.942
head	empathy	1.875
head	encode	-0.041
head	encoding	0.324
head	engine	0.162
head	enhancing	-0.529
head	entry	-0.515
head	environment	-0.535
head	equilibria	0.044
head	error	0.055
head	estimation	0.143
head	evaluation	-0.7
head	evidence	-0.644
head	example	-1.094
head	exemplar	0.064
head	existing	-0.506
head	expansion	0.004
head	expectation	-0.711
head	experience	-0.665
head	experiment	-1.356
head	exploitation	-0.439
head	exploration	0.414
head	extension	-0.98
head	extent	-0.345
head	extraction	0.085
head	extractor	0.131
head	fabrication	1.523
head	factor	-0.755
head	factorization	0.754
head	fairness	-0.265
head	faithful	2.259
head	family	-0.525
head	fashion	-1.282
head	faster	-1.674
head	feedback	1.027
head	feedforward	0.856
head	fidelity	0.513
head	field	0.049
head	filter	0.977
head	filtering	0.155
head	finding	-0.534
head	fitting	1.004
head	flexibility	-0.309
head	focusing	-0.419
head	footprint	1.239
head	force	0.488
head	forecast	0.234
head	form	-0.395
head	formalism	-0.373
head	formation	0.346
head	formula	-0.707
head	formulation	-0.93
head	forward	-0.499
head	fraction	-0.712
head	framerate	0.243
head	framework	-0.257
head	friction	0.78
head	function	-0.19
head	further	-1.688
head	fusion	0.451
head	gain	-0.822
head	gait	0.269
head	game	0.417
head	generalization	-0.748
head	generalizing	2.609
head	generation	0.235
head	generator	0.303
head	german	1.338
head	goal	-0.556
head	gradient	0.365
head	grammar	0.027
head	graph	0.143
head	grasp	0.153
head	gripper	0.19
head	ground	-0.789
head	group	-0.317
head	guidance	-0.041
head	gyrocompass	0.802
head	hard	-0.248
head	hardware	-0.752
head	hashtag	0.304
head	head	0.836
head	hessian	0.177
head	heuristic	0.237
head	histogram	0.05
head	holonomic	3.151
head	http	-1.229
head	hull	0.859
head	hyperparameter	0.721
head	hyperplane	0.773
head	idea	-0.919
head	identification	0.833
head	image	-0.494
head	impact	-0.474
head	impairment	0.055
head	implementation	-0.948
head	importance	-0.714
head	improvement	-2.071
head	including	-1.424
head	inconsistency	0.11
head	increase	-0.932
head	index	0.161
head	industry	0.54
head	inference	0.361
head	information	-1.046
head	initialization	0.248
head	injection	0.264
head	injury	0.334
head	innovation	-0.277
head	input	-0.263
head	insight	-1.338
head	inspection	0.483
head	instance	-1.713
head	instruction	-0.052
head	integration	-0.144
head	intent	0.728
head	intention	0.694
head	interaction	-0.272
head	interest	-1.708
head	interpretability	-0.868
head	intersection	-0.803
head	intuition	-0.644
head	invariance	0.018
head	invariant	0.498
head	inversion	0.22
head	investigation	-1.236
head	isolation	0.473
head	issue	-0.088
head	item	-0.365
head	iteration	-1.32
head	iterative	-0.383
head	joystick	2.07
head	justification	-0.384
head	kernel	0.482
head	keypoint	1.412
head	kinematics	0.455
head	landmark	0.837
head	language	-0.001
head	latency	0.16
head	leading	-1.418
head	length	-0.089
head	lens	-0.51
head	level	-0.598
head	lighting	0.396
head	likelihood	0.24
head	limitation	-0.898
head	line	0.07
head	linguistic	-0.254
head	literature	-1.259
head	load	-0.361
head	localization	0.549
head	location	-1.045
head	locomotion	0.023
head	logic	0.225
head	loss	0.464
head	majority	-0.665
head	making	-0.548
head	management	0.663
head	manifold	0.909
head	manipulation	0.329
head	manner	-1.623
head	mapping	0.073
head	margin	0.531
head	marker	0.088
head	masking	1.261
head	matching	0.389
head	material	-0.119
head	matter	-0.948
head	maximization	-0.078
head	meaning	-0.668
head	measure	-0.024
head	measurement	-0.247
head	mechanism	-0.566
head	memory	0.568
head	merging	0.128
head	mesh	1.44
head	metadata	1.395
head	method	-0.456
head	methodology	-1.821
head	minimization	0.086
head	mining	0.035
head	mixture	0.143
head	modality	-0.492
head	modeling	-0.106
head	modification	-0.686
head	modulation	0.181
head	modulator	-0.336
head	module	-0.308
head	moment	1.112
head	monotone	0.019
head	monotonicity	0.91
head	monte	-0.029
head	mood	0.4
head	motion	-0.338
head	moving	-0.988
head	multi	-0.023
head	music	0.117
head	nature	-0.857
head	navigation	0.887
head	need	-0.716
head	negative	0.69
head	network	0.957
head	node	-0.355
head	noise	1.024
head	noize	0.414
head	nonlinearity	0.29
head	norm	0.44
head	normalization	-0.05
head	notion	-1.857
head	noun	0.022
head	nuance	-0.25
head	number	-1.227
head	objective	0.081
head	observation	-0.799
head	occlusion	0.705
head	occupancy	-0.345
head	offer	-0.124
head	one	-1.658
head	operating	-0.82
head	operation	-0.802
head	operator	-0.008
head	opportunity	-0.51
head	optimization	-0.195
head	option	-0.401
head	oracle	1.202
head	order	-0.29
head	ordering	0.538
head	orientation	-0.492
head	oscillation	-0.147
head	outcome	-0.088
head	output	-0.475
head	overhead	-0.002
head	overlap	0.582
head	pair	-0.413
head	paradigm	-0.292
head	parameter	-0.144
head	parameterization	0.539
head	parametrization	1.259
head	paraphrase	0.234
head	parser	0.24
head	parsing	1.074
head	partitioning	0.039
head	pass	-0.633
head	patch	0.425
head	patent	0.774
head	patient	-0.117
head	penalty	0.378
head	people	-0.227
head	performance	-1.955
head	performing	-0.36
head	period	-0.239
head	periodicity	0.04
head	permutation	0.25
head	perspective	-1.403
head	perturbation	0.073
head	photorealistic	0.073
head	phrase	-0.109
head	picture	-0.029
head	pipeline	-0.703
head	pixel	-0.197
head	place	-0.529
head	placement	0.091
head	planner	0.68
head	planning	0.633
head	point	-1.045
head	policy	0.595
head	polygon	0.346
head	pooling	0.246
head	portion	-0.478
head	pose	0.208
head	position	-1.92
head	possibility	-0.359
head	practice	-1.936
head	practitioner	-0.246
head	precision	-0.365
head	prediction	-0.17
head	preference	0.519
head	preprocessing	1.097
head	prescription	0.636
head	presence	-1.163
head	preserving	0.648
head	price	0.799
head	primitive	0.697
head	prior	0.019
head	privacy	0.441
head	probability	-0.492
head	probing	0.034
head	problem	-0.354
head	processing	0.274
head	program	-0.293
head	progress	-0.967
head	projection	0.302
head	prompt	0.317
head	proposal	0.509
head	protocol	0.193
head	prototype	0.414
head	pruning	0.614
head	purpose	-0.925
head	pyramid	0.276
head	quality	-1.03
head	quantity	-0.442
head	quantization	0.071
head	question	-0.747
head	range	-1.167
head	ranging	-1.261
head	rank	1.7
head	ranking	1.152
head	rapidly	-0.205
head	rate	0.321
head	ratio	0.418
head	reasoning	0.304
head	recognition	0.462
head	reconstruction	0.526
head	reduction	-0.441
head	reference	-0.801
head	refinement	0.675
head	reflection	0.423
head	region	-0.715
head	registration	0.434
head	regression	0.719
head	regret	0.46
head	regularization	0.652
head	regulation	0.334
head	reinforcement	-0.42
head	relation	-0.082
head	relationship	-0.245
head	relaxation	0.163
head	removal	0.343
head	rendering	0.294
head	requirement	-1.21
head	resampling	0.348
head	rescaling	0.184
head	research	-1.916
head	researcher	-0.648
head	residual	3.139
head	resistance	0.809
head	resource	-0.127
head	restoration	0.651
head	result	-1.224
head	resulting	-0.781
head	retrieval	0.834
head	retriever	0.494
head	return	0.605
head	review	0.573
head	revision	0.029
head	risk	0.657
head	robustness	-0.405
head	role	-0.549
head	routing	0.739
head	rule	0.262
head	running	0.415
head	runtime	0.155
head	salience	1.092
head	sample	-0.588
head	sampler	0.209
head	sampling	0.069
head	scale	-0.034
head	scenario	-0.835
head	scene	-0.461
head	schema	1.082
head	scheme	-0.49
head	screening	0.574
head	search	0.265
head	segmentation	0.07
head	selection	0.267
head	semiparametric	0.444
head	sense	-0.559
head	sensing	0.242
head	sensitive	-0.118
head	sentence	-1.14
head	sentiment	0.471
head	sequence	-0.428
head	setting	-0.86
head	setup	-0.661
head	shading	1.383
head	shape	-0.184
head	shortcut	0.102
head	show	-1.722
head	showing	-0.985
head	shrinkage	0.738
head	significance	-0.05
head	similarity	-0.506
head	simplicity	-0.569
head	simulation	0.307
head	simulator	0.352
head	situation	-1.337
head	size	-0.437
head	slam	0.11
head	slowness	1.168
head	smooth	0.564
head	solution	-1.027
head	solving	1.19
head	sota	-1.239
head	spanish	0.427
head	sparsification	0.093
head	speedup	0.122
head	sphere	0.027
head	spot	-0.017
head	spread	0.056
head	stability	0.766
head	statistics	-0.088
head	status	-0.132
head	steering	0.237
head	step	-0.793
head	stepsize	0.872
head	strategy	-0.055
head	stream	0.139
head	streaming	0.64
head	struggle	-0.35
head	student	0.238
head	study	-0.393
head	style	0.111
head	subject	-0.167
head	subsample	1.566
head	subset	-0.202
head	subspace	0.811
head	success	-0.267
head	sufficiency	0.239
head	summarization	0.567
head	summarizing	0.197
head	superiority	-1.239
head	supervision	-0.159
head	supervized	0.337
head	surface	-0.488
head	surveillance	1.121
head	survey	0.802
head	swimming	1.626
head	synapse	0.494
head	synchronization	1.95
head	synthesis	0.675
head	table	0.321
head	target	-0.033
head	taxonomy	0.165
head	technique	-0.983
head	technology	-1.149
head	temperature	0.869
head	template	0.323
head	temporal	-0.254
head	terrain	0.235
head	testing	0.289
head	text	-0.28
head	texture	0.366
head	thank	-0.729
head	theorem	0.509
head	theory	0.047
head	thing	-0.645
head	three	-0.443
head	thresholding	2.352
head	throughput	0.674
head	time	-0.437
head	timescale	1.886
head	tool	-0.479
head	topics	-0.134
head	torque	0.172
head	tracker	0.629
head	tracking	0.51
head	tractability	0.318
head	trade	-0.277
head	training	-0.542
head	transfer	0.517
head	transform	0.718
head	transformer	0.242
head	translation	0.068
head	truss	0.375
head	type	-0.46
head	ultrasound	0.607
head	uncertainty	0.458
head	unit	-0.011
head	usability	0.9
head	use	-0.969
head	user	-0.612
head	using	-4.111
head	utility	-0.049
head	utilizing	-0.031
head	utterance	-0.161
head	validation	-0.02
head	value	-0.646
head	valve	0.345
head	variability	-0.13
head	variable	-0.485
head	variance	0.546
head	variant	-0.308
head	variation	-0.1
head	variety	-1.204
head	vector	-0.044
head	velocity	-0.657
head	verifiability	0.474
head	version	-1.957
head	viewpoint	0.064
head	vision	-0.378
head	way	-0.855
head	weakness	-0.922
head	weighting	0.76
head	width	-0.19
head	work	-1.53
head	worker	-0.222
head	workflow	0.313
head	working	-1.23
head	workspace	1.479
head	year	-0.616
head	yield	-0.611
head	zero	-0.18
head ends	++	0.75
head ends	0	-0.064
head ends	10	0.283
head ends	101	0.037
head ends	15	0.125
head ends	2	0.042
head ends	20	-0.097
head ends	3	-0.442
head ends	5	-0.358
head ends	abic	0.5
head ends	ably	-0.017
head ends	ace	0.009
head ends	ach	-0.463
head ends	ack	-0.23
head ends	age	-0.022
head ends	ager	0.409
head ends	ai	-0.334
head ends	aid	-0.089
head ends	ail	-0.192
head ends	aim	-0.438
head ends	air	-0.085
head ends	aire	0.846
head ends	ait	0.407
head ends	al	-2.156
head ends	all	-0.019
head ends	alty	0.046
head ends	alve	0.194
head ends	amid	0.308
head ends	ance	0.239
head ends	ancy	0.486
head ends	and	-0.213
head ends	ane	0.323
head ends	ann	-0.206
head ends	ant	-0.371
head ends	ape	0.046
head ends	aper	-0.217
head ends	aph	0.268
head ends	aphy	0.987
head ends	api	-0.459
head ends	are	-0.007
head ends	area	-0.001
head ends	ario	-0.068
head ends	ark	-0.061
head ends	arse	-0.49
head ends	art	-0.59
head ends	ary	0.174
head ends	ase	-0.354
head ends	asis	-0.097
head ends	ask	-0.023
head ends	ason	-0.276
head ends	ast	-0.075
head ends	ath	-0.105
head ends	atic	-0.065
head ends	ator	0.524
head ends	ave	0.414
head ends	axis	-0.001
head ends	aze	0.373
head ends	b	0.494
head ends	band	0.322
head ends	bank	1.237
head ends	base	0.195
head ends	bfg	0.176
head ends	bias	0.169
head ends	bic	0.518
head ends	bone	0.029
head ends	bot	0.188
head ends	box	0.202
head ends	bset	-0.007
head ends	bt	0.522
head ends	bus	0.906
head ends	bute	0.335
head ends	c	-0.172
head ends	cacy	-0.374
head ends	cal	-0.253
head ends	cap	-0.087
head ends	cape	0.691
head ends	car	-0.33
head ends	case	-1.136
head ends	cent	0.609
head ends	cer	0.04
head ends	cess	-0.159
head ends	chat	0.884
head ends	chor	0.978
head ends	chy	1.31
head ends	cid	-0.134
head ends	cing	0.191
head ends	city	0.257
head ends	clip	-0.014
head ends	cnn	0.284
head ends	col	0.024
head ends	core	0.022
head ends	cox	0.549
head ends	cpu	-1.026
head ends	crf	0.329
head ends	ctor	-0.216
head ends	cue	-0.001
head ends	cur	0.395
head ends	cut	0.272
head ends	d	-0.473
head ends	dag	0.575
head ends	date	-0.452
head ends	dbm	0.414
head ends	dea	-0.663
head ends	ded	-0.007
head ends	del	0.1
head ends	den	-0.357
head ends	der	-0.035
head ends	dge	-0.149
head ends	ding	-0.106
head ends	dit	0.034
head ends	dity	-0.013
head ends	dlr	-0.311
head ends	dly	-0.014
head ends	dof	0.829
head ends	dp	0.046
head ends	drop	-0.422
head ends	dup	0.246
head ends	dure	-0.49
head ends	e	-0.421
head ends	ean	-0.354
head ends	ease	-1.061
head ends	ebra	0.442
head ends	ech	0.093
head ends	eck	0.108
head ends	ect	-0.223
head ends	eed	-0.332
head ends	egy	-0.004
head ends	eing	-0.468
head ends	ekf	0.355
head ends	ema	0.462
head ends	empt	-0.607
head ends	en	0.45
head ends	end	-0.306
head ends	ens	-0.043
head ends	eory	0.012
head ends	ered	0.068
head ends	erm	-0.326
head ends	ery	0.183
head ends	ese	1.113
head ends	eset	0.306
head ends	esis	0.052
head ends	ess	-0.355
head ends	est	-0.342
head ends	et	-1.551
head ends	etch	0.595
head ends	etic	0.072
head ends	etry	0.51
head ends	etup	-0.014
head ends	eval	0.493
head ends	evel	-0.893
head ends	ext	-0.033
head ends	eye	-0.399
head ends	f	-0.234
head ends	face	0.229
head ends	fect	0.146
head ends	fety	1.061
head ends	fier	0.624
head ends	fit	-0.655
head ends	flow	0.414
head ends	fold	0.101
head ends	form	-0.122
head ends	fort	-0.731
head ends	fsc	-0.272
head ends	g	-0.712
head ends	gain	-0.156
head ends	game	0.678
head ends	gap	0.131
head ends	gate	0.457
head ends	gent	0.307
head ends	ger	0.195
head ends	gery	0.344
head ends	ght	-0.666
head ends	gine	0.404
head ends	gion	-0.063
head ends	goal	-0.018
head ends	gory	-0.38
head ends	gpu	-0.422
head ends	gram	0.283
head ends	gth	-0.08
head ends	gue	0.168
head ends	h	-0.167
head ends	hank	-0.552
head ends	hema	0.5
head ends	hing	0.543
head ends	hion	-0.654
head ends	hism	0.779
head ends	hmm	0.364
head ends	hoc	-0.144
head ends	hod	-0.195
head ends	hot	0.236
head ends	hput	0.329
head ends	hree	-0.073
head ends	http	-0.143
head ends	ian	0.425
head ends	ias	0.498
head ends	ibit	-0.928
head ends	ible	-0.25
head ends	ice	-0.119
head ends	ick	0.301
head ends	icle	-0.053
head ends	ics	0.836
head ends	icy	0.216
head ends	ide	-0.23
head ends	idea	-0.412
head ends	ient	-0.242
head ends	iew	0.061
head ends	ife	-0.314
head ends	igm	-0.22
head ends	ii	0.077
head ends	iii	-0.118
head ends	ily	-0.287
head ends	inal	0.464
head ends	ine	-0.143
head ends	int	0.146
head ends	iod	-0.01
head ends	ion	0.328
head ends	ipt	0.07
head ends	ir	1.31
head ends	ire	0.238
head ends	irl	-0.011
head ends	isd	0.46
head ends	ish	0.131
head ends	ism	1.389
head ends	ist	0.31
head ends	ite	-0.5
head ends	item	-0.061
head ends	ity	0.721
head ends	iv	0.563
head ends	ive	-0.053
head ends	ize	0.263
head ends	izer	0.541
head ends	k	-0.418
head ends	ked	-0.063
head ends	kg	0.202
head ends	kgc	0.24
head ends	kill	-0.056
head ends	king	0.351
head ends	l	-0.037
head ends	lab	-0.023
head ends	lam	0.834
head ends	lap	0.12
head ends	lar	0.342
head ends	lass	-0.036
head ends	law	0.214
head ends	lem	-0.344
head ends	ler	0.165
head ends	let	0.965
head ends	lick	0.004
head ends	licy	0.221
head ends	lie	-0.23
head ends	line	-0.016
head ends	ling	0.664
head ends	link	0.141
head ends	llm	-0.007
head ends	lly	-1.011
head ends	lm	0.357
head ends	lot	-0.2
head ends	lrr	0.335
head ends	lter	0.218
head ends	lti	-0.157
head ends	lum	0.962
head ends	lure	-0.003
head ends	lus	0.021
head ends	mab	0.613
head ends	man	-0.537
head ends	mand	-0.293
head ends	map	0.343
head ends	mar	1.02
head ends	mask	0.962
head ends	mate	-0.03
head ends	mber	-0.875
head ends	ment	0.037
head ends	mer	0.023
head ends	mial	0.397
head ends	mily	-0.034
head ends	ming	-0.004
head ends	mize	-0.901
head ends	mlp	0.603
head ends	mode	-0.186
head ends	mood	0.365
head ends	mory	0.07
head ends	move	-1.021
head ends	mp	0.011
head ends	mrf	-0.114
head ends	mula	-0.071
head ends	mum	-0.855
head ends	n	-1.184
head ends	na	0.209
head ends	nal	-0.041
head ends	nate	-0.376
head ends	nce	0.123
head ends	ncy	0.48
head ends	ndit	0.573
head ends	near	0.975
head ends	need	-1.429
head ends	ness	1.458
head ends	net	0.089
head ends	new	0.28
head ends	nge	-0.283
head ends	nger	-0.104
head ends	ngle	0.201
head ends	ning	0.406
head ends	nism	-0.184
head ends	nity	-0.659
head ends	nmt	0.555
head ends	nner	-0.138
head ends	node	-0.004
head ends	nomy	0.174
head ends	non	-0.448
head ends	nse	-0.198
head ends	nsus	0.078
head ends	ntry	-0.034
head ends	nymy	0.503
head ends	o	-1.369
head ends	oach	-0.082
head ends	oal	-0.348
head ends	oard	0.007
head ends	ob	0.757
head ends	ocol	0.208
head ends	odal	-1.28
head ends	ode	0.317
head ends	oder	1.128
head ends	ody	-0.345
head ends	off	-0.272
head ends	ogue	0.146
head ends	ogy	0.795
head ends	oid	0.09
head ends	oize	0.226
head ends	old	0.622
head ends	ole	-0.405
head ends	ompt	1.003
head ends	omy	1.491
head ends	onal	-0.461
head ends	onte	-0.074
head ends	ope	0.684
head ends	ople	-0.327
head ends	opy	0.799
head ends	ora	0.052
head ends	oral	-0.433
head ends	ore	0.252
head ends	ork	-0.81
head ends	orld	-0.501
head ends	ory	0.167
head ends	ost	-0.008
head ends	oth	0.271
head ends	ount	-0.502
head ends	out	0.275
head ends	p	-1.049
head ends	pac	0.624
head ends	pace	0.336
head ends	pact	-0.107
head ends	pant	-0.106
head ends	par	-0.188
head ends	part	-0.383
head ends	pde	0.582
head ends	pect	-1.204
head ends	pic	-0.471
head ends	ping	0.927
head ends	plar	0.258
head ends	play	-0.085
head ends	pled	2.276
head ends	plex	0.425
head ends	pped	-0.127
head ends	pre	-0.351
head ends	pse	0.061
head ends	pter	0.215
head ends	ptor	0.36
head ends	pus	0.169
head ends	put	-0.529
head ends	q	-0.428
head ends	qa	0.645
head ends	que	0.134
head ends	r	-0.617
head ends	ract	-0.065
head ends	rain	0.363
head ends	ral	-0.191
head ends	rame	-0.67
head ends	rank	0.202
head ends	rate	0.353
head ends	ray	0.13
head ends	rch	0.376
head ends	rea	-0.131
head ends	rem	0.141
head ends	rgb	-0.8
head ends	rget	-0.729
head ends	rgy	0.656
head ends	rial	-0.422
head ends	ric	0.269
head ends	rics	0.001
head ends	rier	-0.273
head ends	rift	0.475
head ends	rig	0.411
head ends	ring	0.417
head ends	rint	0.145
head ends	rio	-0.395
head ends	rior	1.124
head ends	rip	-0.13
head ends	rl	0.068
head ends	rlap	0.25
head ends	rld	-0.536
head ends	rnel	0.526
head ends	rnn	0.147
head ends	rol	0.475
head ends	role	-0.061
head ends	ron	0.336
head ends	ross	-0.586
head ends	row	-0.55
head ends	rray	0.221
head ends	rse	-0.697
head ends	rser	0.499
head ends	rty	-0.103
head ends	rum	0.673
head ends	rust	0.538
head ends	rve	0.275
head ends	rvey	0.992
head ends	s	-0.47
head ends	sage	-0.106
head ends	sal	0.239
head ends	sbm	0.701
head ends	sdm	0.006
head ends	sed	-0.889
head ends	seg	0.138
head ends	seq	0.526
head ends	set	-0.21
head ends	sfer	0.119
head ends	sgd	0.387
head ends	ship	-0.183
head ends	show	-1.919
head ends	sis	0.28
head ends	sity	-0.18
head ends	sive	-0.14
head ends	son	-0.408
head ends	sor	0.444
head ends	sota	-0.364
head ends	sr	0.311
head ends	srl	0.037
head ends	ssor	1.001
head ends	ssue	-0.391
head ends	sue	-1.222
head ends	sult	-1.157
head ends	sure	0.236
head ends	sus	0.675
head ends	svd	0.624
head ends	svm	0.414
head ends	swer	-0.337
head ends	t	-0.718
head ends	tag	0.381
head ends	tage	-0.207
head ends	tant	0.22
head ends	tar	0.159
head ends	task	-0.756
head ends	tate	-0.628
head ends	tch	0.14
head ends	ted	-0.382
head ends	tem	-0.17
head ends	tern	0.175
head ends	ther	-0.199
head ends	thod	-0.017
head ends	thy	0.376
head ends	tic	0.677
head ends	time	0.49
head ends	ting	-0.133
head ends	tion	0.147
head ends	tip	-0.042
head ends	tity	-0.289
head ends	ton	-0.219
head ends	tone	0.067
head ends	tool	-0.093
head ends	tor	0.236
head ends	tput	-0.241
head ends	tree	0.87
head ends	tric	0.418
head ends	ttp	-0.492
head ends	tum	0.604
head ends	tup	-0.187
head ends	ture	0.073
head ends	tus	-0.133
head ends	two	-1.11
head ends	uage	-0.076
head ends	ual	-0.336
head ends	uct	-0.041
head ends	udy	-0.038
head ends	uit	0.172
head ends	uity	0.16
head ends	ula	-0.17
head ends	ule	0.21
head ends	ulti	-0.517
head ends	ulty	-0.042
head ends	uman	-0.903
head ends	unt	-0.673
head ends	urce	-0.641
head ends	url	-0.24
head ends	urve	0.129
head ends	usa	-0.425
head ends	user	-0.398
head ends	usic	0.076
head ends	ust	1.632
head ends	uth	-1.123
head ends	v	-0.745
head ends	vacy	0.108
head ends	ven	-0.638
head ends	vent	-0.426
head ends	ver	0.506
head ends	very	0.587
head ends	ving	-0.64
head ends	vity	0.183
head ends	vqa	0.382
head ends	vs	-0.792
head ends	vsr	0.046
head ends	w	-1.226
head ends	way	-0.746
head ends	wer	-0.452
head ends	wing	-0.467
head ends	word	0.108
head ends	work	-0.055
head ends	x	-0.704
head ends	xing	0.229
head ends	ycle	0.184
head ends	year	-0.792
head ends	yer	-0.33
head ends	ying	-0.66
head ends	ymy	0.932
head ends	zed	0.761
head ends	zer	0.347
head ends	zing	0.077
head ends	β	-0.093
head ends	γ	-0.455
head ends	ε	-0.764
head ends	π	-0.334
head ends	ω	-0.438
joints		-0.398
joints	+	-1.115
joints	++_	0.5
joints	+_	-1.664
joints	+__	-1.289
joints	+___	-0.002
joints	-	0.7
joints	-+	0.369
joints	-+_	-0.029
joints	--	1.182
joints	--_	0.158
joints	--__	0.529
joints	-_	0.414
joints	-_-	0.033
joints	-_-_	0.6
joints	-__	0.636
joints	-___	0.216
joints	_	-0.094
joints	_+	-1.977
joints	_+_	-0.607
joints	_+__	-0.393
joints	_-	-1.156
joints	_-_	-0.309
joints	_-__	-0.232
joints	__	-0.443
joints	__+	-1.026
joints	__-	-1.011
joints	___	-0.539
joints	___-	-0.475
joints	____	-0.953
known	before	-0.941
known	behind	-0.99
modifier	1	0.424
modifier	2	0.324
modifier	3	0.781
modifier	ablation	1.102
modifier	acceptance	0.276
modifier	accurate	-0.408
modifier	action	0.231
modifier	actuated	0.782
modifier	adaptation	-0.55
modifier	adapted	-0.099
modifier	adaptive	-0.017
modifier	additional	-3.518
modifier	additive	0.365
modifier	address	-0.113
modifier	adjacent	-0.101
modifier	advanced	-1.254
modifier	adversarial	-0.075
modifier	aerial	0.399
modifier	affine	0.273
modifier	aforementioned	-0.23
modifier	age	-0.212
modifier	aggregation	-0.131
modifier	agnostic	-0.016
modifier	ai	-0.193
modifier	al	-0.023
modifier	algorithmic	-0.403
modifier	alignment	-0.097
modifier	alternating	0.691
modifier	alternative	-0.192
modifier	analysis	-1.256
modifier	anisotropic	0.17
modifier	annealing	0.05
modifier	annotated	-0.558
modifier	anomaly	-0.48
modifier	answer	0.275
modifier	appearance	0.114
modifier	applied	-0.217
modifier	approach	-0.851
modifier	appropriate	-0.426
modifier	approximate	0.426
modifier	architectural	-0.737
modifier	argument	0.008
modifier	arm	0.182
modifier	articulated	0.542
modifier	artifact	0.165
modifier	artificial	-1.352
modifier	assignment	-0.277
modifier	assisted	0.599
modifier	associated	-2.078
modifier	attack	-0.099
modifier	attentive	-1.562
modifier	attitude	0.794
modifier	augmentation	-0.235
modifier	augmented	0.352
modifier	author	-0.505
modifier	automatic	-0.396
modifier	autonomous	0.424
modifier	auxiliary	0.435
modifier	available	-1.359
modifier	average	-0.088
modifier	avoidance	-1.383
modifier	aware	-0.501
modifier	background	-0.23
modifier	ball	0.703
modifier	bandit	-0.129
modifier	base	-0.127
modifier	based	0.054
modifier	baseline	-0.548
modifier	basic	-1.589
modifier	batch	0.316
modifier	baye	0.007
modifier	beam	0.419
modifier	behavioral	-0.002
modifier	belief	0.037
modifier	benchmark	-2.028
modifier	bert	-0.05
modifier	better	-3.894
modifier	bicriteria	0.277
modifier	bidding	0.352
modifier	bilevel	0.433
modifier	bilingual	0.303
modifier	binary	0.608
modifier	biometric	0.045
modifier	body	0.677
modifier	boolean	0.023
modifier	boundary	1.475
modifier	bounding	0.214
modifier	building	-0.326
modifier	cable	0.581
modifier	caled	-3.041
modifier	calibration	0.072
modifier	camera	-0.396
modifier	candidate	-0.875
modifier	capture	-0.058
modifier	cascade	0.045
modifier	cascaded	0.775
modifier	catastrophic	-0.539
modifier	cause	-0.218
modifier	ccd	0.209
modifier	centric	-0.672
modifier	certain	-3.227
modifier	challenging	-0.289
modifier	changing	-0.527
modifier	character	0.296
modifier	chat	0.665
modifier	circuit	0.126
modifier	city	-0.637
modifier	classic	-0.662
modifier	classification	-1.229
modifier	clear	-0.903
modifier	close	-0.859
modifier	cloud	0.006
modifier	cloze	0.368
modifier	cluster	-1.956
modifier	code	0.453
modifier	coherent	-0.378
modifier	collected	-0.118
modifier	combine	-1.273
modifier	commerce	-0.036
modifier	community	-0.145
modifier	compact	-0.069
modifier	competitive	-0.39
modifier	complaint	0.122
modifier	complementary	-0.22
modifier	complete	-0.354
modifier	complex	-0.356
modifier	complexity	-0.044
modifier	complicated	-0.726
modifier	comprehensive	-1.607
modifier	compress	0.112
modifier	compression	-0.456
modifier	computation	-0.072
modifier	computational	-1.388
modifier	concept	0.295
modifier	conditioned	0.919
modifier	conditioning	0.431
modifier	connected	0.197
modifier	connecting	-0.05
modifier	connection	0.262
modifier	considerable	-1.417
modifier	considering	-0.641
modifier	consistent	-0.849
modifier	constrained	0.371
modifier	constructed	-0.231
modifier	contact	0.651
modifier	containing	-1.019
modifier	contemporary	-0.491
modifier	content	0.432
modifier	contingency	0.119
modifier	continuous	0.016
modifier	contrast	0.105
modifier	contrastive	0.251
modifier	control	0.184
modifier	conventional	-2.164
modifier	conversation	0.249
modifier	conversational	0.458
modifier	convex	0.052
modifier	convolutional	-0.033
modifier	cooperative	0.122
modifier	coordinate	0.175
modifier	coordination	0.183
modifier	copula	-0.619
modifier	correct	-1.121
modifier	corrected	-0.014
modifier	correlated	0.325
modifier	correlation	0.166
modifier	costly	-1.051
modifier	covariance	0.01
modifier	cox	0.303
modifier	cpe	0.149
modifier	cross	-0.031
modifier	crowdsourcing	1.23
modifier	crucial	-1.558
modifier	cultural	0.087
modifier	data	0.275
modifier	dataset	-0.322
modifier	decision	0.689
modifier	decomposition	-0.771
modifier	dedicated	-0.154
modifier	defined	-0.886
modifier	deformable	0.483
modifier	degenerate	1.091
modifier	denoizing	0.149
modifier	dependent	0.027
modifier	depth	0.261
modifier	descriptive	-0.789
modifier	design	-0.32
modifier	designed	-0.872
modifier	desirable	-1.155
modifier	detailed	-0.463
modifier	detecting	1.281
modifier	detection	-0.437
modifier	deterministic	-0.136
modifier	developed	-2.204
modifier	dialogue	-0.157
modifier	dictionary	0.398
modifier	different	-1.156
modifier	differential	0.857
modifier	dimensional	0.243
modifier	diminishing	0.631
modifier	direct	-0.066
modifier	directed	1.03
modifier	directional	-0.392
modifier	discounted	1.032
modifier	discovering	0.371
modifier	discriminant	1.227
modifier	display	-0.002
modifier	distance	-0.092
modifier	distillation	-0.291
modifier	distinct	-0.176
modifier	distributed	0.066
modifier	distribution	0.129
modifier	diverse	-0.949
modifier	docking	0.348
modifier	document	0.37
modifier	double	0.694
modifier	downstream	-0.914
modifier	dr	0.243
modifier	drawing	0.142
modifier	drift	-0.165
modifier	drive	-0.081
modifier	driven	-0.228
modifier	driving	0.66
modifier	dynamics	0.045
modifier	easier	-0.001
modifier	edge	0.447
modifier	edit	0.075
modifier	educational	0.172
modifier	effective	-2.348
modifier	efficient	-0.82
modifier	eight	-0.711
modifier	electrode	0.025
modifier	element	0.059
modifier	embedding	0.196
modifier	empirical	-0.197
modifier	employing	-0.011
modifier	encoding	0.551
modifier	end	-0.023
modifier	english	-0.605
modifier	enhanced	-0.94
modifier	enhancing	-1.639
modifier	ensemble	0.013
modifier	ensuring	-0.4
modifier	entire	-2.382
modifier	environment	0.016
modifier	equilibrium	0.111
modifier	equivariant	0.051
modifier	error	0.057
modifier	essay	0.277
modifier	essential	-1.724
modifier	established	-0.261
modifier	estimate	0.155
modifier	estimated	-0.773
modifier	estimating	1.219
modifier	estimation	-0.438
modifier	event	0.689
modifier	evidence	0.202
modifier	exact	-0.087
modifier	excellent	-0.485
modifier	executable	0.611
modifier	execution	0.643
modifier	exhibit	-1.974
modifier	existing	-0.798
modifier	expected	0.606
modifier	expensive	-1.103
modifier	experimental	-0.6
modifier	explicit	-1.777
modifier	exploit	-0.698
modifier	exploiting	-1.297
modifier	exponential	0.005
modifier	extensive	-1.061
modifier	external	-0.387
modifier	extra	-1.371
modifier	extracted	-0.066
modifier	extracting	0.031
modifier	extraction	-0.685
modifier	f	0.044
modifier	facial	0.428
modifier	facilitate	-0.173
modifier	factual	0.046
modifier	fake	0.479
modifier	false	-0.408
modifier	faster	-0.85
modifier	favorable	-1.134
modifier	feed	0.043
modifier	few	-1.354
modifier	fewer	-0.796
modifier	filing	1.736
modifier	final	-2.78
modifier	finger	0.805
modifier	finite	-0.589
modifier	fire	0.271
modifier	first	-0.122
modifier	fisher	0.328
modifier	flight	0.446
modifier	floating	1.872
modifier	flow	-0.3
modifier	focused	-0.565
modifier	force	0.444
modifier	foreground	0.362
modifier	form	-0.482
modifier	formal	-0.73
modifier	fourier	0.175
modifier	fraudulent	0.009
modifier	frequency	0.774
modifier	frictional	0.946
modifier	front	-0.588
modifier	full	-1.057
modifier	fully	-0.276
modifier	fundamental	-0.688
modifier	funnel	0.169
modifier	further	-0.351
modifier	future	-1.058
modifier	gated	1.096
modifier	gaze	0.563
modifier	general	-2.109
modifier	generalization	-0.487
modifier	generalized	0.323
modifier	generating	0.571
modifier	generation	-0.432
modifier	generative	0.43
modifier	generic	-1.196
modifier	geometry	0.237
modifier	german	-0.624
modifier	glass	0.494
modifier	goal	0.384
modifier	good	-1.35
modifier	gpu	0.567
modifier	grade	-0.631
modifier	gradient	0.43
modifier	grained	0.368
modifier	great	-2.143
modifier	greater	-2.02
modifier	greedy	0.065
modifier	grounded	0.114
modifier	group	0.311
modifier	guarantee	-0.898
modifier	guided	-0.188
modifier	hand	0.083
modifier	handwritten	1.047
modifier	hard	0.096
modifier	harmful	0.217
modifier	hazardous	1.816
modifier	hidden	0.25
modifier	hierarchical	0.101
modifier	high	-0.831
modifier	higher	-0.832
modifier	highest	-0.684
modifier	historical	-0.128
modifier	holistic	-1.388
modifier	homogeneous	0.669
modifier	html	0.131
modifier	humanoid	-1.242
modifier	hyperparameter	-0.824
modifier	hypothesis	0.181
modifier	ideal	-0.581
modifier	identical	-0.817
modifier	identity	0.171
modifier	illumination	0.075
modifier	ilsvrc	0.01
modifier	imaging	0.29
modifier	important	-0.795
modifier	impressive	-0.928
modifier	improved	-1.556
modifier	improving	-1.155
modifier	including	-3.178
modifier	incomplete	0.09
modifier	increase	-1.307
modifier	increased	-1.994
modifier	increasing	-0.759
modifier	independent	-0.189
modifier	individual	-0.887
modifier	inference	-0.178
modifier	inferring	0.613
modifier	informative	-0.854
modifier	informed	-0.233
modifier	inherent	-1.024
modifier	initial	-0.304
modifier	inner	-0.829
modifier	input	-0.043
modifier	insufficient	-0.117
modifier	intensive	-1.073
modifier	interacting	0.228
modifier	interest	0.307
modifier	interesting	-1.022
modifier	intermediate	-0.099
modifier	internal	-0.399
modifier	internet	0.257
modifier	interpretable	-0.218
modifier	intervention	0.133
modifier	intricate	-0.676
modifier	intrinsic	0.199
modifier	introduced	-0.429
modifier	intuitive	-0.555
modifier	invariant	0.26
modifier	inverse	0.48
modifier	involving	-0.618
modifier	iou	0.549
modifier	irreducible	0.49
modifier	irrelevant	-0.112
modifier	iteration	-0.683
modifier	iterative	0.156
modifier	iv	0.161
modifier	k	-0.649
modifier	kernel	-0.068
modifier	knowledge	0.149
modifier	labeled	0.337
modifier	labeling	0.45
modifier	lack	-0.531
modifier	langevin	0.772
modifier	language	0.095
modifier	large	-0.176
modifier	larger	-1.064
modifier	last	-1.243
modifier	latent	0.156
modifier	learned	-0.455
modifier	learning	-0.049
modifier	legal	0.287
modifier	less	-0.34
modifier	level	-0.049
modifier	leveraging	-0.143
modifier	light	0.504
modifier	lightweight	-0.006
modifier	limited	-0.246
modifier	line	0.198
modifier	linear	0.467
modifier	lingual	0.053
modifier	linguistic	0.152
modifier	linguistics	0.353
modifier	little	-1.98
modifier	load	0.913
modifier	local	0.071
modifier	localization	-0.574
modifier	location	0.402
modifier	logarithmic	0.053
modifier	lossy	0.037
modifier	low	-0.236
modifier	m	-0.138
modifier	magnetic	0.335
modifier	main	-2.138
modifier	major	-1.846
modifier	making	-0.675
modifier	management	0.596
modifier	manipulation	-1.201
modifier	manual	-0.51
modifier	many	-0.068
modifier	margin	0.081
modifier	markov	0.799
modifier	masked	0.333
modifier	material	0.053
modifier	mathematical	-0.762
modifier	maximal	0.083
modifier	maximization	-0.001
modifier	mcmc	-0.388
modifier	meaningful	-0.102
modifier	message	0.175
modifier	method	-0.411
modifier	micro	0.483
modifier	mild	-0.028
modifier	mini	-0.289
modifier	minimax	0.299
modifier	minimum	0.24
modifier	minority	0.677
modifier	mismatch	0.114
modifier	missing	0.235
modifier	mitigating	-0.401
modifier	ml	-0.267
modifier	mobile	0.516
modifier	mode	-0.01
modifier	model	-0.21
modifier	moderate	-0.091
modifier	modular	0.59
modifier	molecular	0.28
modifier	monocular	-0.303
modifier	monte	1.065
modifier	more	-2.455
modifier	most	-2.155
modifier	motion	0.646
modifier	motor	0.858
modifier	moving	1.072
modifier	much	-2.202
modifier	multi	-0.132
modifier	multimodal	-0.166
modifier	multimodality	0.269
modifier	multivariate	0.351
modifier	mutual	0.291
modifier	n	-0.681
modifier	na	-0.09
modifier	narrow	-0.132
modifier	natural	-0.631
modifier	navigation	-0.066
modifier	nearby	-0.337
modifier	nearest	0.466
modifier	necessary	-0.666
modifier	negative	0.4
modifier	negligible	-0.572
modifier	neural	0.076
modifier	new	-0.859
modifier	next	-0.267
modifier	noise	0.278
modifier	noisy	0.123
modifier	nonlinear	0.09
modifier	nonparametric	-0.496
modifier	normal	-0.333
modifier	normalized	0.054
modifier	novel	-0.11
modifier	numerical	-0.265
modifier	numerous	-1.62
modifier	object	0.485
modifier	observable	-0.184
modifier	obtained	-0.158
modifier	occluded	0.965
modifier	old	-0.931
modifier	onboard	-0.73
modifier	one	-0.098
modifier	operating	0.282
modifier	operational	-0.145
modifier	opinion	0.14
modifier	optimization	-0.101
modifier	optimized	-0.896
modifier	order	1.939
modifier	oriented	0.5
modifier	orienteering	1.021
modifier	original	-1.798
modifier	other	-1.173
modifier	outlier	-0.112
modifier	overall	-2.152
modifier	overlapping	1.435
modifier	own	-0.6
modifier	pac	0.627
modifier	packing	0.241
modifier	pairwize	0.655
modifier	paper	1.831
modifier	parameter	0.229
modifier	parameterized	-0.118
modifier	paraphrase	0.528
modifier	partially	0.321
modifier	particular	-1.947
modifier	pass	0.066
modifier	passive	0.295
modifier	path	0.227
modifier	pathological	0.295
modifier	peer	0.789
modifier	penalized	0.165
modifier	perception	0.035
modifier	performance	-0.532
modifier	performing	-1.572
modifier	permanent	0.676
modifier	pet	0.395
modifier	phase	0.069
modifier	phoneme	1.494
modifier	piecewize	0.809
modifier	place	-0.022
modifier	planar	0.514
modifier	planning	0.227
modifier	plausible	-1.019
modifier	point	0.188
modifier	pooling	0.147
modifier	poor	-0.08
modifier	popular	-3.368
modifier	population	0.736
modifier	pose	0.085
modifier	position	0.229
modifier	positioning	0.534
modifier	possible	-1.825
modifier	potential	-0.138
modifier	powerful	-0.649
modifier	practical	-3.205
modifier	pre	0.802
modifier	precize	-0.349
modifier	predicting	1.134
modifier	prediction	-0.569
modifier	preference	0.202
modifier	preliminary	-0.571
modifier	presented	-0.062
modifier	preserving	-0.178
modifier	pressure	0.178
modifier	pretrained	0.412
modifier	prevalent	-0.113
modifier	previous	-2.294
modifier	primary	-0.252
modifier	principled	-0.163
modifier	prior	-0.61
modifier	probabilistic	0.002
modifier	probing	-0.133
modifier	problem	-0.175
modifier	process	-0.074
modifier	processing	-0.102
modifier	processor	0.327
modifier	programming	0.236
modifier	progressive	0.102
modifier	prominent	-0.071
modifier	promizing	-1.461
modifier	propagation	-0.029
modifier	proposed	-2.336
modifier	prostate	0.077
modifier	prototype	-1.185
modifier	provable	-0.131
modifier	provided	-0.893
modifier	providing	-0.23
modifier	proximal	0.064
modifier	proxy	0.243
modifier	psychophysical	0.333
modifier	public	-1.507
modifier	pure	-0.576
modifier	qa	-0.332
modifier	qualitative	-0.693
modifier	quality	-0.642
modifier	quantitative	-1.223
modifier	quantization	-0.157
modifier	random	0.468
modifier	range	0.249
modifier	ranging	1.223
modifier	rank	0.627
modifier	ranking	0.988
modifier	rapid	-0.486
modifier	rare	0.394
modifier	rate	0.701
modifier	rating	0.656
modifier	rational	0.249
modifier	ray	0.668
modifier	re	0.072
modifier	reactive	0.347
modifier	reading	0.381
modifier	real	-0.58
modifier	realistic	-1.369
modifier	reality	-0.189
modifier	reasonable	-1.059
modifier	reasoning	0.093
modifier	recall	0.221
modifier	recent	-3.056
modifier	recognition	-1.366
modifier	reconstructed	0.237
modifier	reconstruction	-0.134
modifier	recurrent	0.673
modifier	reduction	-0.408
modifier	redundant	0.625
modifier	reference	0.024
modifier	region	0.611
modifier	registration	-0.173
modifier	regression	-0.371
modifier	regular	-0.724
modifier	regularization	-0.05
modifier	regularized	0.078
modifier	rehabilitation	0.413
modifier	reinforcement	-0.137
modifier	related	-0.188
modifier	relation	0.454
modifier	relative	0.358
modifier	relevance	-0.042
modifier	relevant	-0.293
modifier	remarkable	-1.375
modifier	removal	-0.055
modifier	representation	-0.032
modifier	representative	-1.347
modifier	representing	-0.184
modifier	required	-0.578
modifier	research	-1.625
modifier	residual	0.251
modifier	resnet	-0.046
modifier	resource	0.16
modifier	respective	-0.467
modifier	restoration	-0.639
modifier	result	-0.039
modifier	retinal	0.748
modifier	retrieval	-0.255
modifier	reversible	0.473
modifier	rgb	0.349
modifier	rich	-1.665
modifier	ridge	-0.017
modifier	rigorous	-1.291
modifier	rl	-0.083
modifier	road	-0.099
modifier	robotics	-0.46
modifier	robust	-0.662
modifier	role	0.386
modifier	routing	0.722
modifier	rule	0.379
modifier	safety	-0.022
modifier	same	-2.172
modifier	sample	0.308
modifier	sampling	1.021
modifier	satellite	0.296
modifier	saving	0.141
modifier	scalable	-0.316
modifier	scale	-0.775
modifier	scaling	1.138
modifier	scan	0.262
modifier	scanning	0.775
modifier	scatter	0.257
modifier	screw	0.242
modifier	second	-0.279
modifier	seeking	0.589
modifier	segmentation	-0.696
modifier	select	1.041
modifier	selected	-0.198
modifier	selection	-0.158
modifier	self	0.024
modifier	semantic	-0.122
modifier	semantics	-1.035
modifier	semi	0.326
modifier	sensing	0.577
modifier	sensitive	-0.056
modifier	sensor	-0.402
modifier	separable	0.134
modifier	separate	-1.942
modifier	sequence	0.36
modifier	serial	0.466
modifier	serious	-0.906
modifier	set	1.081
modifier	several	-4.593
modifier	sfm	0.182
modifier	sharp	-0.204
modifier	shorter	-0.221
modifier	shortest	0.435
modifier	shot	0.707
modifier	show	-0.705
modifier	sign	0.044
modifier	significant	-2.082
modifier	silver	1.254
modifier	similar	-2.553
modifier	simple	-1.323
modifier	simpler	-1.331
modifier	simplified	-0.235
modifier	simultaneous	-1.291
modifier	single	-0.912
modifier	singular	0.578
modifier	sinusoidal	0.374
modifier	sized	-0.865
modifier	skeleton	0.114
modifier	sketch	-0.373
modifier	smaler	-1.209
modifier	small	-0.207
modifier	smooth	-0.902
modifier	soft	0.266
modifier	soil	0.829
modifier	sophisticated	-1.051
modifier	source	-0.177
modifier	sparse	0.125
modifier	specialized	-0.613
modifier	specific	-0.584
modifier	specified	-1.615
modifier	spectral	0.072
modifier	spiking	0.312
modifier	spoken	0.171
modifier	sport	0.013
modifier	spot	0.13
modifier	spreadsheet	0.124
modifier	stability	-0.257
modifier	stage	0.947
modifier	stance	-0.019
modifier	standard	-0.502
modifier	state	1.189
modifier	statistical	0.036
modifier	step	0.546
modifier	stiffness	0.046
modifier	stochastic	0.306
modifier	stopping	0.534
modifier	straightforward	-0.788
modifier	strict	-0.062
modifier	strong	-0.586
modifier	stronger	-0.557
modifier	strongly	0.272
modifier	structure	0.212
modifier	structured	0.613
modifier	submodular	0.303
modifier	subsequent	-1.694
modifier	subspace	-0.133
modifier	substantial	-1.881
modifier	such	-0.768
modifier	summarization	-0.482
modifier	superior	-2.38
modifier	supervision	0.211
modifier	supervized	-0.958
modifier	suppressive	0.48
modifier	surface	0.07
modifier	surgical	-0.079
modifier	surrogate	0.436
modifier	switching	1.162
modifier	symbolic	0.196
modifier	symmetric	0.411
modifier	symmetry	0.108
modifier	syntax	1.439
modifier	synthesis	-0.315
modifier	synthesizing	0.778
modifier	systematic	-1.031
modifier	tabular	0.299
modifier	tactile	0.189
modifier	tail	0.306
modifier	targeted	-0.225
modifier	teacher	0.565
modifier	technical	-0.684
modifier	technique	-0.394
modifier	template	0.651
modifier	temporal	0.164
modifier	termed	-0.313
modifier	text	0.091
modifier	theoretic	-0.492
modifier	theoretical	-2.242
modifier	thermal	0.827
modifier	thorough	-0.574
modifier	three	-0.872
modifier	thruster	0.412
modifier	tight	-0.345
modifier	tighter	-0.03
modifier	time	0.407
modifier	timescale	0.765
modifier	tip	0.005
modifier	topology	0.486
modifier	torque	0.158
modifier	toxic	0.24
modifier	track	0.222
modifier	traditional	-2.255
modifier	trained	0.404
modifier	training	0.151
modifier	trajectory	-0.018
modifier	transformer	-0.805
modifier	transmission	0.56
modifier	treatment	0.009
modifier	tree	0.213
modifier	trivial	-1.155
modifier	truth	-1.311
modifier	tuning	-0.067
modifier	tv	0.335
modifier	two	-0.539
modifier	type	0.311
modifier	typical	-2.151
modifier	ubiquitous	-0.003
modifier	ultrasound	-0.325
modifier	underlying	-0.287
modifier	understanding	-0.37
modifier	unexpected	-0.092
modifier	uni	-0.042
modifier	unified	-0.034
modifier	unifying	-0.019
modifier	unique	-1.207
modifier	univariate	0.131
modifier	unmanned	2.054
modifier	unsupervized	0.033
modifier	urban	0.662
modifier	used	-0.799
modifier	useful	-0.347
modifier	using	-3.824
modifier	usual	-0.026
modifier	utility	0.129
modifier	utilizing	-0.477
modifier	v	0.093
modifier	valuable	-1.053
modifier	valued	0.106
modifier	variable	0.522
modifier	various	-3.235
modifier	vast	-0.138
modifier	vector	0.683
modifier	vehicle	-0.284
modifier	velocity	-0.503
modifier	verification	-0.704
modifier	versatile	-0.467
modifier	video	0.254
modifier	viewing	0.049
modifier	vision	0.08
modifier	vital	-0.178
modifier	vm	0.491
modifier	volatility	0.409
modifier	walking	1.387
modifier	weak	0.37
modifier	weakly	0.2
modifier	weight	0.399
modifier	weighted	0.412
modifier	weighting	0.519
modifier	whole	-1.653
modifier	wide	-0.247
modifier	widespread	-0.837
modifier	writing	0.637
modifier	zero	-0.768
modifier	ε	-1.17
modifier ends	ack	0.08
modifier ends	act	0.008
modifier ends	acy	-0.471
modifier ends	age	0.131
modifier ends	ai	-0.193
modifier ends	ail	0.05
modifier ends	air	0.154
modifier ends	ait	0.308
modifier ends	ake	0.444
modifier ends	ale	0.387
modifier ends	aly	-0.007
modifier ends	and	0.12
modifier ends	ant	-0.562
modifier ends	any	-0.395
modifier ends	ary	-0.261
modifier ends	ash	0.87
modifier ends	ask	0.035
modifier ends	ass	0.3
modifier ends	ast	-0.066
modifier ends	asy	-0.891
modifier ends	ata	0.022
modifier ends	ate	-0.363
modifier ends	ath	0.092
modifier ends	ave	0.095
modifier ends	bal	0.005
modifier ends	bed	-0.893
modifier ends	bit	-0.004
modifier ends	ble	-0.517
modifier ends	bly	-0.825
modifier ends	bot	-0.159
modifier ends	cal	0.298
modifier ends	ced	-0.162
modifier ends	cit	-0.14
modifier ends	cle	0.075
modifier ends	cmc	-0.051
modifier ends	cut	0.071
modifier ends	dal	0.349
modifier ends	day	-0.635
modifier ends	ded	-0.295
modifier ends	den	0.124
modifier ends	der	-0.477
modifier ends	dge	0.041
modifier ends	dic	0.476
modifier ends	dle	0.015
modifier ends	dly	-0.887
modifier ends	dow	-0.234
modifier ends	ead	-0.004
modifier ends	eal	-0.408
modifier ends	eam	-0.035
modifier ends	ect	-0.45
modifier ends	eep	0.021
modifier ends	ein	0.275
modifier ends	ell	0.094
modifier ends	ene	0.596
modifier ends	ent	-0.329
modifier ends	era	-0.009
modifier ends	erb	0.038
modifier ends	ere	-1.632
modifier ends	erm	-0.144
modifier ends	ern	-0.87
modifier ends	ese	-0.273
modifier ends	ess	-0.007
modifier ends	est	-0.744
modifier ends	ete	-0.057
modifier ends	etv	0.557
modifier ends	fer	-0.035
modifier ends	few	-0.04
modifier ends	fic	-0.114
modifier ends	ful	-1.973
modifier ends	ged	-0.056
modifier ends	ger	-0.597
modifier ends	get	-0.612
modifier ends	ght	-0.326
modifier ends	gic	0.484
modifier ends	gid	0.282
modifier ends	gin	0.879
modifier ends	gle	-0.152
modifier ends	gth	-0.132
modifier ends	hat	0.246
modifier ends	hed	-1.002
modifier ends	her	-1.031
modifier ends	hic	0.489
modifier ends	hod	-0.964
modifier ends	hor	-0.195
modifier ends	hot	0.043
modifier ends	ial	-0.084
modifier ends	ian	0.365
modifier ends	ias	-0.001
modifier ends	ice	0.181
modifier ends	ict	-0.007
modifier ends	ide	-0.728
modifier ends	ied	-0.842
modifier ends	iew	0.357
modifier ends	ift	-0.2
modifier ends	ild	-0.87
modifier ends	ile	0.27
modifier ends	ill	-0.1
modifier ends	ily	-0.275
modifier ends	ind	0.17
modifier ends	ine	0.093
modifier ends	ing	-0.849
modifier ends	ink	0.487
modifier ends	int	0.266
modifier ends	ion	-0.049
modifier ends	ipe	0.443
modifier ends	ipt	-0.381
modifier ends	ise	0.02
modifier ends	ish	-0.136
modifier ends	isk	0.42
modifier ends	ist	0.454
modifier ends	ite	0.256
modifier ends	ity	0.342
modifier ends	ium	0.266
modifier ends	ive	-0.049
modifier ends	ize	-0.689
modifier ends	jor	-0.558
modifier ends	k	-0.068
modifier ends	ked	0.008
modifier ends	ken	0.372
modifier ends	ker	-0.248
modifier ends	key	-0.524
modifier ends	lam	-0.602
modifier ends	lar	0.043
modifier ends	led	-0.296
modifier ends	lel	0.236
modifier ends	lem	-0.012
modifier ends	let	0.18
modifier ends	lic	0.663
modifier ends	lid	-0.838
modifier ends	lla	-1.056
modifier ends	lli	0.365
modifier ends	llm	-0.224
modifier ends	lly	0.405
modifier ends	lor	0.087
modifier ends	low	-0.127
modifier ends	lue	0.642
modifier ends	m	-0.067
modifier ends	man	0.007
modifier ends	map	-0.14
modifier ends	mar	0.509
modifier ends	max	0.61
modifier ends	med	-0.894
modifier ends	mer	-0.41
modifier ends	mic	0.321
modifier ends	mit	-0.088
modifier ends	ml	-0.005
modifier ends	mon	-0.12
modifier ends	mse	-0.004
modifier ends	mum	0.062
modifier ends	n	-0.008
modifier ends	na	-0.001
modifier ends	nal	0.213
modifier ends	nar	0.343
modifier ends	nce	0.036
modifier ends	nch	-0.217
modifier ends	ncy	0.277
modifier ends	ned	-0.845
modifier ends	nel	0.126
modifier ends	net	-0.014
modifier ends	new	-0.564
modifier ends	nic	0.723
modifier ends	nmt	-0.021
modifier ends	non	-0.778
modifier ends	nse	0.101
modifier ends	nta	0.717
modifier ends	nte	0.176
modifier ends	ock	0.624
modifier ends	off	-0.029
modifier ends	ogy	0.076
modifier ends	oid	0.815
modifier ends	oit	-0.069
modifier ends	ola	-0.026
modifier ends	old	0.257
modifier ends	one	-0.023
modifier ends	ong	-0.227
modifier ends	ont	-0.057
modifier ends	ony	1.474
modifier ends	ood	0.015
modifier ends	opy	0.257
modifier ends	ord	0.114
modifier ends	ore	-0.099
modifier ends	ori	-0.038
modifier ends	ork	-0.574
modifier ends	orm	-0.112
modifier ends	ory	0.177
modifier ends	ost	-0.416
modifier ends	ote	-0.075
modifier ends	oth	-0.109
modifier ends	oto	0.341
modifier ends	our	-1.325
modifier ends	ous	-0.362
modifier ends	out	0.357
modifier ends	own	-0.609
modifier ends	oxy	0.5
modifier ends	oze	0.417
modifier ends	ped	-0.101
modifier ends	per	-0.46
modifier ends	pet	1.76
modifier ends	pic	0.678
modifier ends	ple	-0.06
modifier ends	pus	0.215
modifier ends	qa	-0.133
modifier ends	ral	0.29
modifier ends	ram	0.252
modifier ends	ray	0.25
modifier ends	rby	-0.003
modifier ends	rch	-0.12
modifier ends	red	-0.339
modifier ends	ree	0.054
modifier ends	rer	-0.428
modifier ends	rgy	0.45
modifier ends	ria	0.5
modifier ends	ric	0.427
modifier ends	rid	0.283
modifier ends	ris	1.007
modifier ends	rl	-0.032
modifier ends	rld	-1.012
modifier ends	rnn	-0.532
modifier ends	ron	-0.386
modifier ends	row	-0.551
modifier ends	rve	0.422
modifier ends	sal	0.279
modifier ends	sed	-0.351
modifier ends	ser	-0.02
modifier ends	set	-0.106
modifier ends	sgd	-0.097
modifier ends	sic	-0.023
modifier ends	son	0.591
modifier ends	sor	0.137
modifier ends	stm	-0.015
modifier ends	tar	0.87
modifier ends	ted	-0.525
modifier ends	tem	0.049
modifier ends	ter	-0.048
modifier ends	thy	-0.369
modifier ends	tic	0.257
modifier ends	tip	0.015
modifier ends	tle	-0.432
modifier ends	ton	0.53
modifier ends	tor	-0.145
modifier ends	tra	-0.238
modifier ends	try	0.469
modifier ends	tum	0.07
modifier ends	two	-0.151
modifier ends	ual	0.067
modifier ends	ube	0.35
modifier ends	udo	0.543
modifier ends	udy	-1.004
modifier ends	uge	-0.844
modifier ends	uid	0.061
modifier ends	uit	0.437
modifier ends	ule	0.199
modifier ends	ult	-0.798
modifier ends	und	-0.024
modifier ends	unt	-0.719
modifier ends	ure	0.162
modifier ends	use	-1.007
modifier ends	ute	0.091
modifier ends	uum	0.869
modifier ends	ved	-1.239
modifier ends	vel	-0.291
modifier ends	ven	-0.288
modifier ends	vex	0.115
modifier ends	vin	0.194
modifier ends	wed	-0.787
modifier ends	xel	0.586
modifier ends	yer	0.722
modifier ends	zed	-0.116
modifier ends	ε	-0.113
pair	absolute_scale	0.137
pair	analytical_solution	1.623
pair	armed_bandit	0.429
pair	attribute_view	0.256
pair	automatic_metrics	0.042
pair	based_algorithm	0.176
pair	based_approach	0.568
pair	based_method	0.563
pair	based_one	0.498
pair	based_representation	0.027
pair	binary_feature	0.224
pair	body_part	0.015
pair	bond_graph	0.153
pair	camera_model	1.246
pair	camera_rig	0.296
pair	causal_effect	1.103
pair	class_label	-0.444
pair	classification_task	0.817
pair	cnn_stream	1.358
pair	color_image	-0.483
pair	complex_background	1.117
pair	component_analysis	0.258
pair	compressed_recovery	0.033
pair	computational_cost	0.816
pair	concept_feature	0.193
pair	consistency_loss	0.748
pair	constraint_optimization	0.626
pair	context_module	0.35
pair	contrastive_representation	-0.075
pair	control_method	-0.626
pair	control_policy	-0.058
pair	control_scheme	-0.455
pair	conversation_model	0.304
pair	conversational_data	0.176
pair	convolution_network	1.104
pair	covariance_matrix	0.701
pair	cross_wind	0.479
pair	data_analysis	0.112
pair	data_augmentation	-0.099
pair	data_driven	-0.192
pair	data_matrix	-0.082
pair	data_point	-0.482
pair	data_set	-0.708
pair	data_setting	0.3
pair	data_sparsity	0.819
pair	data_structure	0.018
pair	decision_process	0.779
pair	decoder_weight	0.734
pair	deep_clustering	1.207
pair	desired_trajectory	1.546
pair	detection_accuracy	0.119
pair	detection_model	-0.211
pair	detection_network	-0.25
pair	differential_equation	0.049
pair	diminishing_return	0.044
pair	domain_adaptation	0.424
pair	downstream_task	1.005
pair	driving_scenario	1.277
pair	dynamic_range	2.05
pair	efficient_inference	0.573
pair	efficient_training	0.389
pair	embedding_space	0.916
pair	energy_function	0.024
pair	entity_recognition	0.575
pair	error_bound	0.695
pair	evaluation_metric	0.116
pair	evaluation_metrics	0.204
pair	f_1	1.068
pair	factoid_question	0.141
pair	faster_convergence	0.37
pair	feature_distribution	0.151
pair	feature_learning	0.09
pair	feature_representation	-0.025
pair	fine_tuning	0.694
pair	fixed_point	1.164
pair	flight_muscle	0.361
pair	force_feedback	-0.236
pair	forward_pass	-0.204
pair	function_fitting	0.234
pair	generated_text	1.191
pair	generation_model	-0.324
pair	generation_quality	0.242
pair	generation_task	0.13
pair	generative_method	0.449
pair	gradient_descent	0.615
pair	gradient_method	1.72
pair	hate_detection	0.073
pair	head_attention	0.235
pair	hidden_unit	0.008
pair	human_performance	1.814
pair	image_patch	0.401
pair	image_set	0.026
pair	image_space	-0.003
pair	impossibility_result	1.451
pair	inference_time	0.202
pair	information_gain	0.48
pair	input_feature	-0.131
pair	intensity_image	0.336
pair	k_mean	1.489
pair	knowledge_transfer	0.251
pair	label_correlation	-0.256
pair	language_model	0.056
pair	language_understanding	0.985
pair	large_scale	-0.133
pair	latent_variable	0.413
pair	latin_literature	0.628
pair	learning_approach	-0.957
pair	learning_method	-0.014
pair	learning_model	-0.823
pair	learning_problem	-0.7
pair	learning_rate	0.465
pair	learning_speed	0.163
pair	least_square	0.463
pair	level_set	0.692
pair	lighting_condition	0.795
pair	linear_system	1.295
pair	local_part	0.022
pair	logarithmic_factor	-0.473
pair	logged_data	0.894
pair	loss_function	0.426
pair	low_latency	0.991
pair	low_rank	-0.873
pair	low_regret	0.53
pair	lower_bound	0.234
pair	machine_learning	-0.033
pair	markov_decision	-0.542
pair	mixture_model	0.337
pair	model_agnostic	1.075
pair	model_fitting	0.3
pair	motion_model	0.942
pair	motion_planning	-0.57
pair	multi_domain	0.37
pair	multi_head	-0.036
pair	multi_source	0.069
pair	multi_view	1.184
pair	mutual_information	0.669
pair	natural_image	1.285
pair	navigation_system	0.209
pair	negative_image	0.305
pair	negative_result	1.299
pair	network_structure	-0.473
pair	neural_model	-0.021
pair	newton_method	0.253
pair	noise_level	1.302
pair	noise_rate	0.692
pair	novel_object	2.295
pair	numerical_experiment	-0.44
pair	object_detector	0.197
pair	object_model	0.613
pair	object_region	0.74
pair	objective_function	0.176
pair	one_shot	0.536
pair	open_problem	-0.725
pair	open_set	1.578
pair	open_source	0.487
pair	optimal_algorithm	0.109
pair	optimal_control	0.115
pair	optimal_policy	0.369
pair	orienteering_problem	0.073
pair	patient_model	1.283
pair	performance_criterion	0.499
pair	performance_degradation	-0.607
pair	performance_guarantee	1.25
pair	performance_limit	1.437
pair	player_game	0.009
pair	point_cloud	-0.506
pair	policy_update	0.237
pair	pooling_layer	1.017
pair	pose_estimation	0.708
pair	pre_training	0.913
pair	primitive_class	0.589
pair	prior_belief	0.008
pair	prior_distribution	0.259
pair	probability_density	-0.415
pair	programming_language	1.629
pair	question_answering	0.622
pair	rate_requirement	0.019
pair	real_time	1.776
pair	real_world	-0.571
pair	reasoning_task	0.417
pair	related_language	0.412
pair	related_task	0.571
pair	representation_learning	0.301
pair	representation_space	0.555
pair	resourced_language	1.097
pair	revision_history	1.363
pair	rgb_image	1.541
pair	rigid_scene	0.286
pair	robot_mobility	0.515
pair	robot_system	0.322
pair	robotic_application	0.479
pair	safety_dataset	0.672
pair	sagittal_plane	0.019
pair	sample_complexity	-1.271
pair	sample_size	0.068
pair	sampling_algorithm	-0.696
pair	sampling_model	0.122
pair	sampling_strategy	0.789
pair	scene_layout	0.224
pair	scene_segmentation	-0.272
pair	sectioned_wheel	0.026
pair	segmentation_hypothesis	0.512
pair	selection_criterion	0.772
pair	self_supervized	-0.066
pair	sensor_data	0.043
pair	series_model	0.819
pair	similar_appearance	1.885
pair	specific_corpora	0.397
pair	stage_method	0.335
pair	standard_convolution	0.931
pair	state_tracking	0.581
pair	step_size	1.035
pair	structure_aware	0.449
pair	structure_design	0.596
pair	stubborn_set	0.624
pair	summary_statistics	0.783
pair	super_resolution	0.873
pair	supervized_learning	0.882
pair	supervized_manner	0.013
pair	surface_reconstruction	-0.153
pair	symmetric_property	0.255
pair	tabular_data	0.992
pair	target_domain	-0.175
pair	target_pose	0.248
pair	temporal_information	0.295
pair	testing_procedure	1.333
pair	text_data	-0.192
pair	text_generation	0.079
pair	text_rewriting	0.683
pair	time_series	0.152
pair	tracking_performance	1.905
pair	training_efficiency	2.863
pair	training_sample	0.101
pair	training_system	0.872
pair	training_task	0.134
pair	true_label	0.187
pair	tuning_strategy	-0.732
pair	two_stage	0.447
pair	unknown_object	0.097
pair	unseen_domain	0.129
pair	upper_bound	0.187
pair	v_1	0.459
pair	validation_dataset	0.551
pair	variational_framework	0.663
pair	variational_inference	-0.154
pair	vector_machine	0.526
pair	video_dataset	0.095
pair	vision_language	-0.094
pair	walking_experiment	1.356
pair	weighting_scheme	0.968
pair	wheeled_vehicle	0.081
pair	white_box	0.187
pair	world_model	0.077
pair ends	ace_ion	0.039
pair ends	ace_ity	0.197
pair ends	age_ace	-0.277
pair ends	age_ata	-0.488
pair ends	age_hod	0.495
pair ends	age_ing	0.056
pair ends	age_ion	0.277
pair ends	age_lem	0.367
pair ends	age_nce	-0.008
pair ends	age_ork	0.351
pair ends	age_ure	0.686
pair ends	air_ing	0.012
pair ends	ale_ion	0.761
pair ends	ale_ity	0.485
pair ends	all_ion	-0.572
pair ends	ame_ion	0.086
pair ends	ank_ure	0.148
pair ends	ant_ure	0.541
pair ends	ape_ing	0.085
pair ends	ape_ion	-0.215
pair ends	aph_ion	-0.094
pair ends	ard_ass	-0.001
pair ends	ard_del	0.11
pair ends	ary_ial	-0.064
pair ends	ary_ion	-0.202
pair ends	ary_ity	-1.144
pair ends	ask_ess	0.499
pair ends	ask_ion	0.152
pair ends	ass_bel	-0.083
pair ends	ass_lem	0.024
pair ends	ata_ion	-0.161
pair ends	ata_ple	-0.175
pair ends	ata_set	-0.089
pair ends	ata_ven	-0.008
pair ends	ate_ace	-0.181
pair ends	ate_ent	0.478
pair ends	ate_ion	0.099
pair ends	ave_ion	0.463
pair ends	bal_nce	0.433
pair ends	bel_ion	0.32
pair ends	ble_del	0.267
pair ends	ble_ing	0.588
pair ends	ble_ion	-0.007
pair ends	bot_ent	0.631
pair ends	bot_ing	-0.107
pair ends	bot_ion	-0.013
pair ends	box_ion	0.508
pair ends	cal_ach	0.13
pair ends	cal_ent	-0.156
pair ends	cal_ics	0.034
pair ends	cal_ion	-0.226
pair ends	cal_ity	0.286
pair ends	cal_oss	0.536
pair ends	cal_rch	0.341
pair ends	cal_rty	0.203
pair ends	cal_sis	-0.345
pair ends	cal_tee	0.031
pair ends	cal_tem	0.837
pair ends	cal_ure	0.101
pair ends	ced_ion	-0.559
pair ends	cle_ing	-0.459
pair ends	cnn_eam	0.62
pair ends	d_ing	0.945
pair ends	dal_ion	0.005
pair ends	ded_ene	0.442
pair ends	del_ing	-0.2
pair ends	del_ion	-0.038
pair ends	del_nce	0.076
pair ends	del_tic	0.324
pair ends	del_ure	-0.124
pair ends	deo_set	0.229
pair ends	der_del	0.906
pair ends	der_ght	0.638
pair ends	der_ing	-0.143
pair ends	dit_ion	1.245
pair ends	eal_ime	0.602
pair ends	eal_rld	-0.136
pair ends	eam_ask	0.298
pair ends	ear_del	0.217
pair ends	ear_ent	0.577
pair ends	ear_ing	0.221
pair ends	ect_ing	-0.045
pair ends	ect_ion	-0.18
pair ends	eep_del	-1.097
pair ends	elf_ing	1.149
pair ends	elf_zed	-0.531
pair ends	ene_ion	-0.359
pair ends	ent_ace	0.137
pair ends	ent_age	-0.083
pair ends	ent_air	0.117
pair ends	ent_ery	0.109
pair ends	ent_ess	-0.125
pair ends	ent_ing	0.028
pair ends	ent_ion	0.314
pair ends	ent_ior	0.445
pair ends	ent_ism	-0.295
pair ends	ent_ity	-0.575
pair ends	ent_lem	0.339
pair ends	ent_nce	0.189
pair ends	ent_oal	0.521
pair ends	ent_sis	0.47
pair ends	ent_ule	-0.105
pair ends	era_del	0.684
pair ends	ess_ion	-0.044
pair ends	est_ion	-0.19
pair ends	ete_aph	0.622
pair ends	ete_ion	-0.474
pair ends	ety_ion	0.214
pair ends	ext_ata	-0.049
pair ends	ext_ing	0.632
pair ends	ext_ion	0.261
pair ends	f_1	0.464
pair ends	fic_ion	0.043
pair ends	fic_ora	0.498
pair ends	ged_ata	0.451
pair ends	get_ain	-0.001
pair ends	get_ose	0.491
pair ends	gin_ing	0.665
pair ends	gin_ion	-0.353
pair ends	gle_age	1.023
pair ends	gle_del	-0.039
pair ends	hic_ing	-0.16
pair ends	hot_ion	0.016
pair ends	ial_ate	0.221
pair ends	ial_ent	-0.252
pair ends	ial_ing	0.418
pair ends	ial_ple	0.87
pair ends	ian_ork	1.391
pair ends	ian_tor	-0.39
pair ends	ice_ion	0.575
pair ends	ics_del	0.622
pair ends	ics_ion	-0.162
pair ends	icy_ate	0.787
pair ends	ier_ion	0.009
pair ends	ies_del	0.152
pair ends	igh_ion	-0.065
pair ends	igh_ity	-0.579
pair ends	igh_ncy	-0.549
pair ends	ild_ion	-0.567
pair ends	ime_ion	0.353
pair ends	ine_ion	0.344
pair ends	ine_ode	0.005
pair ends	ing_ace	0.97
pair ends	ing_ach	-0.389
pair ends	ing_acy	1.01
pair ends	ing_age	0.177
pair ends	ing_ask	0.237
pair ends	ing_ass	0.407
pair ends	ing_dge	0.936
pair ends	ing_ect	0.338
pair ends	ing_eed	1.431
pair ends	ing_egy	0.142
pair ends	ing_eme	0.045
pair ends	ing_ent	0.031
pair ends	ing_ess	-0.313
pair ends	ing_ght	0.365
pair ends	ing_hod	-0.149
pair ends	ing_ine	0.295
pair ends	ing_ing	-0.666
pair ends	ing_ion	0.159
pair ends	ing_ior	0.029
pair ends	ing_ism	0.042
pair ends	ing_ive	0.059
pair ends	ing_nal	0.102
pair ends	ing_nce	-0.272
pair ends	ing_ork	-0.036
pair ends	ing_orm	1.071
pair ends	ing_oss	0.083
pair ends	ing_ple	0.018
pair ends	ing_que	-0.407
pair ends	ing_ree	0.618
pair ends	ing_rol	0.497
pair ends	ing_ror	0.698
pair ends	ing_set	0.089
pair ends	ing_tem	0.354
pair ends	ing_ter	0.908
pair ends	ing_thm	0.066
pair ends	ing_tor	0.601
pair ends	ing_try	0.083
pair ends	ing_ule	0.156
pair ends	ing_ure	0.143
pair ends	ing_yer	0.116
pair ends	int_ing	-0.35
pair ends	int_oud	-0.04
pair ends	ion_ach	-1.106
pair ends	ion_acy	0.197
pair ends	ion_ary	0.207
pair ends	ion_ask	-0.309
pair ends	ion_ata	0.437
pair ends	ion_ber	0.32
pair ends	ion_col	0.468
pair ends	ion_del	-0.078
pair ends	ion_eed	0.424
pair ends	ion_egy	-0.424
pair ends	ion_ess	-0.249
pair ends	ion_get	1.065
pair ends	ion_ght	0.258
pair ends	ion_hod	-0.397
pair ends	ion_ias	0.006
pair ends	ion_ime	0.477
pair ends	ion_ine	-0.203
pair ends	ion_ing	-0.181
pair ends	ion_int	-0.317
pair ends	ion_ion	0.176
pair ends	ion_ive	-0.213
pair ends	ion_lan	0.257
pair ends	ion_led	-0.088
pair ends	ion_lem	-0.421
pair ends	ion_map	0.767
pair ends	ion_ncy	0.032
pair ends	ion_ner	0.467
pair ends	ion_nge	0.186
pair ends	ion_ode	-0.514
pair ends	ion_old	0.525
pair ends	ion_orm	0.28
pair ends	ion_oss	0.415
pair ends	ion_ple	-0.158
pair ends	ion_rce	0.13
pair ends	ion_ree	0.07
pair ends	ion_rio	-0.135
pair ends	ion_rix	1.042
pair ends	ion_rol	-0.259
pair ends	ion_ror	0.529
pair ends	ion_set	0.214
pair ends	ion_thm	-0.129
pair ends	ion_tor	0.285
pair ends	ion_udy	0.056
pair ends	ion_val	-0.15
pair ends	ion_yer	0.238
pair ends	ior_del	0.002
pair ends	ior_ief	0.101
pair ends	ise_ate	0.116
pair ends	ise_ing	0.154
pair ends	ise_vel	0.988
pair ends	ity_age	0.567
pair ends	ity_ent	0.172
pair ends	ity_ing	-0.034
pair ends	ity_ion	0.331
pair ends	ity_ity	-0.127
pair ends	ity_ory	0.139
pair ends	ity_ult	1.404
pair ends	ive_der	0.248
pair ends	ive_ing	0.037
pair ends	ive_ion	-0.074
pair ends	ive_ity	-0.209
pair ends	ive_nce	-0.335
pair ends	ive_ork	0.065
pair ends	ive_rch	0.162
pair ends	ive_ter	0.358
pair ends	ive_und	0.369
pair ends	ize_ing	0.309
pair ends	k_ean	0.168
pair ends	ken_ion	0.063
pair ends	lar_ion	0.355
pair ends	lar_nce	0.71
pair ends	led_ata	0.072
pair ends	led_ion	-0.145
pair ends	lex_und	0.685
pair ends	lor_age	-0.055
pair ends	low_ank	-0.579
pair ends	low_del	0.911
pair ends	low_ion	-0.302
pair ends	low_ity	-0.036
pair ends	lti_ead	-0.036
pair ends	lue_ion	0.259
pair ends	mal_icy	0.199
pair ends	mal_ort	0.185
pair ends	man_ion	-0.074
pair ends	map_ion	0.255
pair ends	max_ion	0.266
pair ends	mic_del	0.059
pair ends	mic_ing	0.716
pair ends	mic_ion	0.201
pair ends	mic_nge	0.02
pair ends	nal_ase	1.112
pair ends	nal_ing	-0.11
pair ends	nal_ion	-0.209
pair ends	nal_ity	-0.191
pair ends	nal_nce	-0.076
pair ends	nal_ost	0.488
pair ends	nal_rce	-0.105
pair ends	nce_age	0.794
pair ends	nce_ate	-0.086
pair ends	nce_del	0.381
pair ends	nce_ime	0.288
pair ends	nce_ion	0.403
pair ends	nce_sis	0.079
pair ends	nce_tee	0.028
pair ends	nce_thm	-0.02
pair ends	nce_ure	0.551
pair ends	ncy_ion	0.273
pair ends	ncy_oss	0.014
pair ends	ned_age	-0.302
pair ends	ned_del	0.115
pair ends	ned_ity	-0.053
pair ends	nel_ing	0.29
pair ends	nic_ion	0.058
pair ends	non_lar	0.463
pair ends	oid_ion	0.026
pair ends	old_ion	0.284
pair ends	ond_aph	0.473
pair ends	ong_erm	-0.51
pair ends	ong_ing	-0.587
pair ends	oor_ent	0.845
pair ends	ord_ion	0.082
pair ends	ork_ion	0.011
pair ends	orm_ion	-0.924
pair ends	ort_ion	0.165
pair ends	ory_ion	0.41
pair ends	ose_ion	0.032
pair ends	oss_ind	0.5
pair ends	oss_ity	-0.224
pair ends	ous_age	-0.28
pair ends	ous_ion	-0.193
pair ends	own_ect	1.956
pair ends	pen_ion	-0.431
pair ends	pen_lem	-0.114
pair ends	ple_ing	-0.182
pair ends	ple_ion	-0.433
pair ends	ple_ity	-0.54
pair ends	pth_ion	0.005
pair ends	ral_del	-0.357
pair ends	ral_ing	0.063
pair ends	ral_ion	0.178
pair ends	ral_ncy	-1.18
pair ends	ral_tor	-0.056
pair ends	ral_ure	-0.377
pair ends	rce_ack	-0.001
pair ends	rce_ode	-1.028
pair ends	red_ion	-0.244
pair ends	rgb_age	0.373
pair ends	rge_age	-0.422
pair ends	rge_ale	-0.085
pair ends	rgy_ion	0.34
pair ends	ric_age	1.31
pair ends	ric_ing	0.388
pair ends	ric_ion	0.015
pair ends	ric_rix	-0.392
pair ends	rol_eme	-0.291
pair ends	rol_hod	-0.073
pair ends	rse_ion	0.283
pair ends	sal_ion	-0.018
pair ends	sed_ing	0.437
pair ends	sed_ion	0.111
pair ends	sed_nce	-0.427
pair ends	set_ion	0.495
pair ends	sor_ent	0.034
pair ends	sor_ion	-0.072
pair ends	tal_nce	-0.617
pair ends	tch_ing	0.793
pair ends	ted_age	0.486
pair ends	ted_ing	-0.006
pair ends	ted_ion	-0.005
pair ends	ted_nce	-0.843
pair ends	tep_ize	0.312
pair ends	ter_ent	0.444
pair ends	ter_ion	0.294
pair ends	ter_nce	0.143
pair ends	ter_rix	0.673
pair ends	tic_age	-0.131
pair ends	tic_del	0.198
pair ends	tic_ine	0.597
pair ends	tic_ing	-0.388
pair ends	tic_ity	-0.083
pair ends	tic_ner	-0.134
pair ends	tic_ork	0.544
pair ends	tic_rty	0.477
pair ends	tic_tem	-0.121
pair ends	tic_tor	-0.106
pair ends	tic_ure	0.098
pair ends	tin_ure	0.059
pair ends	ton_ion	-0.25
pair ends	tor_ace	0.339
pair ends	tor_ing	0.285
pair ends	ual_acy	0.372
pair ends	ual_age	-0.041
pair ends	ual_dge	0.113
pair ends	ual_ern	-0.272
pair ends	ual_ity	-0.073
pair ends	ual_nce	-0.144
pair ends	ual_ork	0.421
pair ends	ual_ure	0.446
pair ends	ult_ion	0.175
pair ends	ure_ign	0.334
pair ends	ure_ing	0.178
pair ends	ure_ory	0.77
pair ends	ure_ter	-0.093
pair ends	ust_nce	1.059
pair ends	ute_ion	0.181
pair ends	vel_ion	-0.181
pair ends	ven_ion	0.187
pair ends	vex_ion	0.715
pair ends	yer_ame	0.1
pair ends	zed_ent	-0.468
pair ends	zed_ure	0.022
run	0_0	0.296
run	0_1	-0.158
run	0_2	-0.526
run	0_3	-0.061
run	1_0	0.021
run	1_1	0.116
run	2_0	-0.129
run	2_1	0.188
run	2_3	0.162
run	3_0	-0.33
shape	C9M_abstract	0.059
shape	C9_abstract	-0.87
shape	CCCCC_abstract	1.37
shape	CCCCC_title	-0.246
shape	CCCC_abstract	0.956
shape	CCCC_title	0.2
shape	CCC_abstract	0.631
shape	CCC_title	0.462
shape	CC_abstract	-0.284
shape	CC_title	0.894
shape	CCx_abstract	0.156
shape	CCx_title	0.268
shape	CCxxx_abstract	0.784
shape	CM_abstract	0.444
shape	CM_title	1.266
shape	CXC_title	-0.142
shape	CX_abstract	0.931
shape	CXx_abstract	-0.085
shape	C_abstract	-0.043
shape	C_title	0.78
shape	CxCC_abstract	0.231
shape	CxCC_title	-0.094
shape	CxC_abstract	-0.333
shape	CxC_title	0.125
shape	Cx_abstract	0.554
shape	Cx_title	1.447
shape	Cxx_abstract	0.902
shape	Cxx_title	1.038
shape	Cxxx_abstract	1.011
shape	Cxxxx_abstract	0.715
shape	M9M_abstract	1.362
shape	M9_abstract	0.825
shape	M9x_abstract	0.656
shape	M9xx_abstract	0.501
shape	MC_abstract	0.449
shape	MX_abstract	1.21
shape	MXx_abstract	-0.956
shape	M_abstract	2.666
shape	M_title	0.555
shape	Mx_abstract	-0.98
shape	Mxx_abstract	-0.243
shape	X9_abstract	1.486
shape	X9x_abstract	-0.455
shape	XCC_abstract	1.322
shape	XC_abstract	0.201
shape	XC_title	-0.181
shape	XCx_abstract	-0.865
shape	XM_abstract	0.818
shape	XMx_abstract	-0.688
shape	XX_abstract	1.073
shape	XXx_abstract	-1.1
shape	X_abstract	3.035
shape	X_title	2.425
shape	Xx_abstract	-0.723
shape	Xxx_abstract	-0.215
shape	Xxx_title	-0.234
shape	Xxxx_abstract	-0.123
shape	x9Mx_abstract	0.363
shape	x9_abstract	-1.435
shape	x9x_abstract	-0.032
shape	x9xx_abstract	0.328
shape	xCCC_abstract	-0.746
shape	xCC_abstract	-1.007
shape	xCCx_abstract	0.527
shape	xC_abstract	-0.934
shape	xCx_abstract	0.36
shape	xCxx_abstract	0.061
shape	xM_abstract	-0.752
shape	xMx_abstract	-0.579
shape	xXC_title	-0.113
shape	xX_abstract	-0.271
shape	xXx_abstract	-0.65
shape	x_abstract	-1.322
shape	x_title	0.706
shape	xx9_abstract	-0.407
shape	xxCCC_abstract	0.513
shape	xxCC_abstract	-0.101
shape	xxCx_abstract	0.625
shape	xxCxx_abstract	0.001
shape	xxM_abstract	-1.061
shape	xxX_abstract	0.166
shape	xxXx_abstract	-0.14
shape	xx_abstract	-0.038
shape	xx_title	1.007
shape	xxxM_abstract	-0.222
shape	xxx_abstract	0.364
shape	xxx_title	1.087
shape	xxxxX_abstract	-0.365
shape	xxxx_abstract	0.561
shape	xxxx_title	0.77
shape	xxxxx_abstract	0.441
signs before	"_abstract	1.053
signs before	'_abstract	1.685
signs before	's_abstract	1.071
signs before	(_abstract	0.615
signs before	)._abstract	0.143
signs before	)_abstract	1.326
signs before	,_abstract	0.798
signs before	,_title	0.73
signs before	-_abstract	-2.223
signs before	-_title	-3.311
signs before	.,_abstract	0.84
signs before	._abstract	0.532
signs before	/_abstract	-1.825
signs before	:_abstract	1.842
signs before	:_title	0.146
signs before	_abstract	0.436
signs before	_title	-0.211
signs before	—_abstract	1.826
signs before	’_abstract	1.704
signs before	’s_abstract	1.6
signs before	“_abstract	2.014
signs before	”_abstract	0.111
signs behind	(_abstract	0.643
signs behind	),_abstract	0.238
signs behind	)._abstract	0.357
signs behind	)_abstract	0.483
signs behind	,_abstract	0.2
signs behind	-_abstract	-2.364
signs behind	-_title	-1.848
signs behind	._abstract	0.24
signs behind	/_abstract	-2.055
signs behind	:_abstract	-0.094
signs behind	:_title	0.049
signs behind	;_abstract	0.206
signs behind	?_abstract	0.538
signs behind	__abstract	-0.16
signs behind	_abstract	0.029
signs behind	_title	0.246
signs behind	–_abstract	1.08
signs behind	—_abstract	0.839
signs behind	”_abstract	0.078
title begins	0	-0.251
title begins	1	-0.007
title begins	2	0.178
title begins	3	0.218
title ends	0	0.341
title ends	1	-0.782
title ends	2	0.284
words	1	-0.316
words	2	-0.085
words	3	-0.018
words	4	-0.645
words	5	-1.018
`);
