// Written by scripts/learn/terms.ts: a weight a line, with what it is the weight of before it.

import { readWeights } from './wording.ts';

export const WORDING = readWeights(`
before		1.286
before	'srobot	0.344
before	(models	0.108
before	(network	-0.836
before	(o	-4.098
before	(õ	-1.291
before	)173	-2.798
before	)3	0.349
before	)ii	0.704
before	,data	-0.024
before	,however	-0.124
before	,level	-0.005
before	,networks	0.829
before	,recently	0.015
before	,second	0.125
before	,specifically	-0.032
before	,system	0.085
before	-cross	-0.706
before	-gl	0.865
before	-inter	0.181
before	-k	1.034
before	-multi	-0.449
before	-non	0.108
before	-real	-0.176
before	-the	-0.187
before	-to	-0.358
before	-₂	3.974
before	.,e	0.772
before	.e	0.257
before	1	-0.193
before	2	-1.078
before	3	-1.157
before	a	0.276
before	abductive	0.582
before	about	0.077
before	accelerated	-0.617
before	accurate	0.986
before	achieved	-0.188
before	achieving	-0.279
before	across	-0.802
before	action	-0.43
before	actual	0.895
before	actuated	0.033
before	adaptive	0.041
before	additional	0.747
before	advanced	-0.276
before	against	0.032
before	agnostic	0.112
before	all	-0.548
before	allows	-0.357
before	among	-0.162
before	an	0.263
before	analyzing	0.269
before	and	0.147
before	any	-0.185
before	apply	0.58
before	approximate	0.215
before	arbitrary	0.087
before	architecture	-0.055
before	are	-0.513
before	art	0.7
before	as	0.853
before	at	-0.338
before	atomic	-0.116
before	automatic	0.43
before	automatically	0.39
before	available	0.299
before	average	0.811
before	aware	0.708
before	based	0.277
before	baseline	0.003
before	be	-0.014
before	been	-0.104
before	benchmark	-0.033
before	better	0.848
before	both	-0.052
before	box	0.343
before	but	-1.133
before	by	-0.126
before	calibrated	0.888
before	called	1.112
before	can	-1.021
before	capturing	0.489
before	causal	-0.636
before	causing	0.247
before	chinese	0.671
before	class	-0.235
before	collecting	0.737
before	combine	1.339
before	combines	1.604
before	common	0.378
before	complex	0.259
before	component	0.211
before	comprehensive	1.724
before	computational	-0.993
before	compute	0.289
before	consider	0.146
before	considering	0.755
before	consistent	0.748
before	constrained	-0.265
before	construct	0.687
before	constructing	0.397
before	control	-0.054
before	corresponding	1.082
before	cost	0.196
before	crafted	0.192
before	crossmodal	0.477
before	current	-0.349
before	d	0.404
before	data	-1.593
before	database	0.928
before	deep	-0.111
before	demonstrate	-0.559
before	derive	0.296
before	detailed	0.453
before	deterministic	-0.494
before	develop	-0.264
before	different	0.716
before	diffusing	0.996
before	dimensional	0.436
before	directed	-0.945
before	directional	-0.169
before	discovering	-0.01
before	diverse	0.363
before	dof	1.819
before	domain	-0.383
before	dual	-0.118
before	during	0.312
before	dynamic	-0.266
before	each	-0.764
before	early	-0.183
before	effect	1.494
before	effective	1.114
before	efficient	0.709
before	efficiently	0.413
before	empirical	-1.315
before	employs	0.202
before	enables	0.181
before	encodes	1.681
before	encoding	1.232
before	end	0.35
before	equivalent	1.669
before	error	-0.047
before	establish	0.355
before	estimate	1.152
before	evaluate	-0.383
before	even	0.242
before	explicit	1.073
before	exploit	0.823
before	exploiting	0.884
before	exploring	-0.063
before	external	0.023
before	extract	0.053
before	extracts	0.309
before	extremely	0.445
before	fast	0.883
before	feature	-0.585
before	finite	-0.523
before	fixed	-0.401
before	fly	0.74
before	for	0.489
before	from	0.429
before	full	-0.554
before	general	0.696
before	generate	-0.128
before	generated	-0.211
before	generates	0.54
before	generating	0.23
before	generative	-0.068
before	generic	0.448
before	given	-0.136
before	good	0.28
before	gradient	-0.71
before	graph	-0.633
before	greater	0.432
before	gross	0.501
before	group	-0.055
before	guarantee	1.132
before	guide	-0.315
before	guided	0.421
before	handle	1.304
before	hard	-0.615
before	has	-1.238
before	have	-0.597
before	having	-0.17
before	heterogeneous	0.234
before	hierarchical	0.015
before	high	-0.031
before	horizon	0.944
before	how	0.853
before	human	-0.088
before	hybrid	-0.031
before	identifying	0.147
before	improve	-0.012
before	in	0.348
before	include	0.289
before	including	0.949
before	incorporate	0.426
before	incorporates	0.814
before	incorporating	0.849
before	increase	1.016
before	independent	0.141
before	individual	0.218
before	inflated	0.878
before	inherent	0.887
before	input	-0.472
before	interpretable	0.963
before	introduce	0.579
before	introducing	1.108
before	intuitive	1.501
before	inverse	-0.554
before	iterative	-0.186
before	its	-0.092
before	k	0.273
before	known	0.74
before	l	-0.423
before	labeled	-1.85
before	lack	0.696
before	large	-0.05
before	latent	-1.191
before	learnable	0.652
before	learns	0.157
before	level	0.953
before	leverage	0.871
before	leverages	0.42
before	leveraging	0.176
before	like	0.553
before	limb	1.429
before	limits	0.085
before	linear	-1.137
before	lingual	0.212
before	machine	-0.402
before	main	-0.439
before	many	0.003
before	markov	-0.428
before	masked	-0.128
before	matrix	-0.004
before	maximum	-0.248
before	measured	0.629
before	method	0.927
before	minimize	0.406
before	minimizing	0.18
before	mining	1.151
before	mitigating	0.53
before	modal	1.224
before	model	0.338
before	modeling	0.36
before	modern	-0.093
before	more	-0.827
before	most	-0.373
before	motion	-0.251
before	multilingual	0.709
before	multiple	0.405
before	multivariate	0.171
before	mutual	-0.377
before	namely	1.176
before	natural	-0.852
before	near	-0.535
before	nearest	-0.343
before	necessary	0.657
before	negative	-0.165
before	neural	-0.471
before	new	0.757
before	nn	1.282
before	no	-0.622
before	nonparametric	0.141
before	not	-0.123
before	novel	0.984
before	of	0.502
before	on	0.57
before	onboard	0.872
before	online	-0.214
before	only	0.406
before	open	-0.701
before	optimal	0.225
before	optimization	-0.052
before	or	-0.215
before	order	0.726
before	original	0.289
before	other	0.037
before	our	-0.47
before	over	-0.197
before	paper	-0.351
before	parallel	-0.383
before	parameter	0.012
before	partial	-0.025
before	past	-0.581
before	perform	0.389
before	personalized	0.012
before	point	-1.233
before	popular	0.19
before	possibly	0.571
before	practical	0.195
before	previous	0.087
before	principled	0.008
before	probabilistic	-0.245
before	probability	-0.364
before	produce	0.365
before	proper	0.672
before	propose	-0.04
before	proposed	0.083
before	provide	-0.737
before	provides	-0.202
before	purely	0.834
before	purpose	0.607
before	quality	0.149
before	random	-0.348
before	rank	-1.327
before	realistic	0.798
before	reasoning	0.186
before	received	-0.061
before	recent	0.639
before	reduce	-0.133
before	reduced	0.005
before	reducing	0.502
before	regularized	1.211
before	relative	-0.074
before	relevant	0.317
before	require	-0.27
before	requires	-0.066
before	restricted	-0.13
before	robot	0.973
before	robotic	0.113
before	robust	0.143
before	same	0.312
before	scalable	0.553
before	scale	1.454
before	scene	-0.181
before	semantic	-0.694
before	sensitive	-0.214
before	sensor	-0.177
before	sentimental	-0.026
before	set	0.39
before	several	0.478
before	shelf	2.303
before	shot	0.3
before	simple	1.035
before	simplified	0.319
before	simulated	0.534
before	single	0.004
before	small	0.816
before	smaller	0.809
before	smooth	-0.298
before	social	-0.768
before	some	-0.238
before	sophisticated	0.578
before	specific	0.118
before	speed	0.402
before	stage	0.13
before	standard	0.388
before	stochastic	-1.056
before	stream	1.003
before	strong	0.458
before	structured	-0.295
before	study	1.886
before	such	0.899
before	suitable	0.823
before	supervised	0.522
before	surgical	-0.088
before	synthetic	0.022
before	temporal	-0.095
before	term	0.19
before	than	0.362
before	that	0.172
before	the	0.159
before	their	-0.5
before	then	0.086
before	theoretical	-0.704
before	these	-0.422
before	they	-0.444
before	this	-1.018
before	those	-0.362
before	through	0.301
before	tight	0.142
before	time	0.37
before	to	0.036
before	toward	0.152
before	towards	0.079
before	traditional	0.767
before	trainable	0.946
before	trained	-0.604
before	transfer	-0.041
before	tuning	0.258
before	under	0.529
before	undergoing	0.073
before	underlying	0.339
before	understanding	0.94
before	unified	0.29
before	unlike	-0.264
before	up	0.252
before	upper	-0.81
before	use	1.016
before	used	1.078
before	uses	0.642
before	using	1.162
before	utilize	0.563
before	utilizing	0.02
before	valued	0.505
before	various	0.092
before	versatile	0.147
before	via	0.466
before	video	-0.435
before	view	0.324
before	visual	-0.474
before	we	-2.394
before	weight	-0.58
before	weighted	-0.076
before	when	1.1
before	where	1.259
before	which	-0.18
before	while	-0.511
before	whose	-0.537
before	with	0.374
before	without	-1.221
before	word	-0.089
before	world	0.696
before	yields	0.055
before	’llms	0.45
before	“the	0.423
behind		-0.026
behind	(cid	-2.667
behind	(e	-0.024
behind	(i	0.02
behind	(sgd	-0.479
behind	(such	-0.68
behind	(which	0.869
behind	(x	-0.46
behind	),and	0.446
behind	).	-0.364
behind	)aims	0.124
behind	)and	-0.056
behind	)are	-0.104
behind	)has	2.413
behind	)in	-0.788
behind	)is	1.002
behind	)to	-0.392
behind	,2	0.691
behind	,a	0.165
behind	,and	0.078
behind	,based	0.122
behind	,but	-0.567
behind	,by	-0.488
behind	,considering	0.013
behind	,demonstrating	-0.8
behind	,e	-0.149
behind	,enabling	-0.051
behind	,etc	-0.167
behind	,for	0.225
behind	,however	-0.014
behind	,human	0.739
behind	,in	-0.079
behind	,including	-0.089
behind	,is	0.137
behind	,it	-0.638
behind	,leading	-0.318
behind	,one	1.046
behind	,our	-0.3
behind	,provides	0.759
behind	,recent	-0.126
behind	,so	0.564
behind	,thanks	0.001
behind	,the	-0.018
behind	,these	-0.982
behind	,they	0.053
behind	,this	-0.71
behind	,to	0.067
behind	,using	0.122
behind	,we	-0.143
behind	,where	0.026
behind	,which	0.298
behind	,while	-0.327
behind	,whose	0.171
behind	,with	0.09
behind	,without	-0.217
behind	-a	1.744
behind	-based	0.752
behind	-of	-0.498
behind	-the	3.063
behind	-type	0.015
behind	."	-0.106
behind	.a	0.251
behind	.additionally	-0.036
behind	.all	0.105
behind	.an	-0.98
behind	.besides	0.112
behind	.by	-0.113
behind	.code	-0.015
behind	.compared	-0.212
behind	.despite	-0.096
behind	.different	0.688
behind	.during	0.923
behind	.each	0.049
behind	.experiments	-0.168
behind	.extensive	-0.054
behind	.first	0.059
behind	.for	0.152
behind	.from	-0.184
behind	.given	0.095
behind	.here	0.201
behind	.however	0.019
behind	.instead	-0.16
behind	.interestingly	1.817
behind	.it	0.14
behind	.most	0.162
behind	.nevertheless	0.176
behind	.our	0.185
behind	.recently	-0.659
behind	.results	0.062
behind	.second	0.092
behind	.specifically	0.182
behind	.such	-0.046
behind	.the	0.113
behind	.therefore	-0.021
behind	.they	-0.744
behind	.this	0.012
behind	.though	0.11
behind	.to	-0.009
behind	.under	0.336
behind	.unlike	-0.033
behind	.we	0.136
behind	.while	-0.059
behind	?	0.692
behind	a	-2.603
behind	ability	0.538
behind	about	-0.691
behind	accuracy	0.076
behind	achieves	-0.85
behind	adaptation	-0.376
behind	after	0.026
behind	algorithm	1.304
behind	algorithms	0.942
behind	alignment	-0.127
behind	allowing	0.162
behind	alone	0.336
behind	an	-1.135
behind	analysis	0.012
behind	and	0.322
behind	approach	1.472
behind	approaches	0.364
behind	architecture	1.086
behind	are	0.261
behind	arising	0.301
behind	array	0.07
behind	as	0.162
behind	associated	0.129
behind	assumes	0.193
behind	assumption	0.172
behind	at	0.108
behind	attention	-0.829
behind	available	0.954
behind	backbone	2.593
behind	based	0.386
behind	baseline	1.59
behind	before	0.469
behind	behind	-0.308
behind	benchmark	0.855
behind	benchmarks	0.994
behind	between	-0.231
behind	beyond	0.364
behind	both	-0.609
behind	building	0.263
behind	called	0.088
behind	can	0.423
behind	capabilities	0.072
behind	capable	0.069
behind	caused	0.055
behind	class	-0.379
behind	classification	-0.027
behind	components	0.451
behind	computation	0.037
behind	connected	0.155
behind	consisting	0.921
behind	consists	-0.221
behind	control	-0.152
behind	corpus	1.491
behind	corresponding	0.4
behind	d	-0.821
behind	data	-0.354
behind	dataset	1.447
behind	datasets	1.074
behind	depth	0.259
behind	descent	-0.894
behind	designed	0.062
behind	detection	-0.21
behind	developed	0.28
behind	device	1.009
behind	dialogue	1.36
behind	different	-0.181
behind	direction	0.615
behind	do	0.389
behind	does	0.089
behind	due	0.911
behind	during	-0.012
behind	each	-0.358
behind	effectively	0.941
behind	embedding	-1.325
behind	embeddings	-0.244
behind	error	0.064
behind	et	-0.799
behind	experiment	0.79
behind	extracted	0.492
behind	face	1.644
behind	family	0.335
behind	features	-0.351
behind	filling	-0.005
behind	for	0.102
behind	format	0.093
behind	found	-0.14
behind	framework	1.189
behind	from	-0.033
behind	functions	-0.297
behind	fusion	-0.862
behind	generation	-0.198
behind	has	0.223
behind	have	0.568
behind	how	-0.998
behind	humanoid	0.527
behind	if	-0.577
behind	image	-0.182
behind	images	-0.324
behind	implementation	1.619
behind	in	0.103
behind	including	-0.434
behind	independent	0.104
behind	induced	0.957
behind	inference	-0.282
behind	interaction	-0.222
behind	interactions	-0.46
behind	into	0.115
behind	introduced	0.775
behind	involving	0.195
behind	is	0.306
behind	issue	1.028
behind	it	-0.517
behind	its	-0.886
behind	k	-0.292
behind	knowledge	-0.191
behind	labels	-0.127
behind	language	0.817
behind	layer	0.296
behind	learning	-1.428
behind	like	0.01
behind	literature	0.291
behind	loss	-0.264
behind	made	-0.163
behind	manner	0.381
behind	map	-0.051
behind	matching	-0.191
behind	matrix	-0.204
behind	may	0.319
behind	measured	0.66
behind	mechanism	1.209
behind	mechanisms	0.225
behind	meta	0.292
behind	method	1.319
behind	methods	1.103
behind	might	0.261
behind	model	0.4
behind	modeling	-0.003
behind	models	0.03
behind	module	1.388
behind	network	0.25
behind	networks	-0.503
behind	objective	0.7
behind	occur	0.472
behind	of	-0.461
behind	old	0.964
behind	on	0.008
behind	online	0.611
behind	only	-0.392
behind	operation	0.958
behind	our	-1.434
behind	out	-0.942
behind	outperforms	-0.165
behind	output	0.877
behind	p	0.746
behind	pairs	-0.728
behind	paradigm	1.584
behind	part	1.184
behind	perform	0.421
behind	performance	0.309
behind	phenomenon	1.64
behind	planning	-0.078
behind	plays	1.109
behind	point	-0.018
behind	poses	-0.666
behind	prediction	-0.148
behind	prior	-1.022
behind	problem	1.638
behind	problems	1.614
behind	procedure	1.595
behind	process	0.806
behind	processing	-0.211
behind	properties	0.317
behind	protocol	0.972
behind	provided	0.458
behind	provides	0.012
behind	rate	-0.92
behind	rates	-0.936
behind	recently	-0.317
behind	recognition	-0.515
behind	regime	0.366
behind	remains	0.114
behind	representations	0.115
behind	represented	0.227
behind	result	0.673
behind	results	0.4
behind	retrieval	-0.279
behind	sampling	-0.328
behind	scenario	1.205
behind	scenarios	1.364
behind	scheme	0.795
behind	scores	0.854
behind	search	-0.38
behind	selection	-0.379
behind	sensing	-0.295
behind	sequences	0.651
behind	set	-0.046
behind	sets	0.195
behind	setting	0.327
behind	settings	0.957
behind	show	0.965
behind	significantly	-0.159
behind	similar	0.609
behind	simulation	0.586
behind	space	-0.32
behind	spaces	-0.169
behind	stage	2.029
behind	steps	0.537
behind	strategies	0.367
behind	strategy	1.386
behind	sub	0.02
behind	subnet	0.003
behind	subsystem	0.177
behind	such	0.426
behind	suffer	-0.062
behind	surface	0.299
behind	synthesis	0.386
behind	system	0.863
behind	systems	0.784
behind	takes	0.019
behind	task	1.392
behind	tasks	1.104
behind	technique	1.158
behind	techniques	1.344
behind	telerobotic	0.859
behind	term	0.864
behind	that	0.245
behind	the	-2.709
behind	their	-1.693
behind	them	-0.389
behind	these	-0.718
behind	this	-0.727
behind	to	0.054
behind	track	0.737
behind	training	-0.164
behind	transfer	-1.203
behind	transform	-1.255
behind	under	0.236
behind	up	-1.347
behind	us	-0.601
behind	using	0.226
behind	v	0.265
behind	variant	0.636
behind	vectors	-0.102
behind	via	0.017
behind	was	0.491
behind	we	0.157
behind	when	0.16
behind	where	0.755
behind	wherein	0.189
behind	which	0.505
behind	whose	0.415
behind	will	0.102
behind	with	0.121
behind	within	0.226
behind	without	0.107
behind	work	0.286
class before	"F	0.226
class before	%M	0.563
class before	'sN	1.014
class before	(F	-0.475
class before	(N	1.242
class before	(V	2.728
class before	),N	1.258
class before	)F	0.177
class before	)M	0.031
class before	)N	-0.191
class before	,A	-0.043
class before	,N	0.337
class before	,V	0.802
class before	-A	-0.954
class before	-M	-1.21
class before	-N	0.026
class before	.,N	0.356
class before	://N	-0.711
class before	:A	0.53
class before	:N	0.283
class before	A	0.19
class before	F	0.648
class before	M	-0.321
class before	N	-0.383
class before	R	-0.676
class before	V	0.633
class before	—N	1.68
class before	’N	0.68
class behind	(A	0.621
class behind	(M	-0.425
class behind	(N	0.076
class behind	(R	0.013
class behind	),V	0.911
class behind	).	-0.004
class behind	).N	0.241
class behind	)F	-0.035
class behind	)N	0.376
class behind	)V	0.232
class behind	,A	0.2
class behind	,F	0.272
class behind	,M	-0.176
class behind	,N	0.593
class behind	-A	-0.371
class behind	-F	-0.589
class behind	-N	-0.219
class behind	-V	0.37
class behind	."	-0.053
class behind	.A	-0.086
class behind	.F	0.044
class behind	.M	-0.4
class behind	.R	0.096
class behind	.V	0.036
class behind	://N	-0.258
class behind	:F	0.155
class behind	:M	-0.951
class behind	:V	-0.003
class behind	A	-0.888
class behind	F	0.026
class behind	M	-1.432
class behind	N	-0.986
class behind	R	-0.134
class behind	V	0.149
class behind	[M	0.97
class behind	–F	0.22
class behind	–N	-1.237
class behind	—F	0.876
classes	(N_),A	0.916
classes	(N_),F	1.048
classes	(N_),V	1.139
classes	(N_).F	1.111
classes	(N_).N	1.074
classes	(N_)F	2.248
classes	(N_)N	2.551
classes	(N_)V	2.242
classes	(N_,N	-1.107
classes	(N_F	-1.696
classes	(N_N	-0.844
classes	(V_)N	3.854
classes	)F_N	0.029
classes	)M_N	-0.441
classes	)N_F	-0.049
classes	,A_.F	0.166
classes	,A_F	0.302
classes	,A_N	-0.303
classes	,M_F	0.364
classes	,N_,F	0.811
classes	,N_,N	0.638
classes	,N_F	-0.068
classes	,N_N	-0.019
classes	,R_F	0.281
classes	,R_N	-0.442
classes	,V_,F	0.659
classes	,V_N	-0.442
classes	-A_N	0.428
classes	-F_F	-0.484
classes	-N_)F	0.938
classes	-N_F	-0.252
classes	-N_N	0.279
classes	-R_F	-0.061
classes	-R_N	0.019
classes	.N_(N	1.297
classes	.N_V	0.069
classes	://N_.N	-1.266
classes	:A_F	0.078
classes	:N_,N	1.111
classes	:N_F	0.003
classes	:N_N	-0.131
classes	A_	-0.242
classes	A_(F	0.184
classes	A_(N	-0.358
classes	A_,F	-0.163
classes	A_,V	-0.138
classes	A_-N	-0.198
classes	A_.	0.03
classes	A_.A	0.138
classes	A_.N	0.214
classes	A_F	-0.039
classes	A_N	0.157
classes	A_V	-0.259
classes	F_	0.612
classes	F_(M	-0.522
classes	F_(N	0.434
classes	F_),F	-0.307
classes	F_)N	-0.16
classes	F_)R	-0.432
classes	F_,A	-0.14
classes	F_,F	-0.084
classes	F_,N	-0.228
classes	F_,R	-0.044
classes	F_,V	0.12
classes	F_-A	-0.099
classes	F_-N	-0.479
classes	F_.N	0.158
classes	F_:N	0.345
classes	F_;F	-0.121
classes	F_A	0.141
classes	F_F	-0.199
classes	F_N	-0.074
classes	F_R	-0.146
classes	F_V	-0.025
classes	M_,F	0.22
classes	N_	0.268
classes	N_(N	-0.311
classes	N_)F	-0.251
classes	N_,F	-0.147
classes	N_,V	0.479
classes	N_.F	-0.104
classes	N_F	-0.036
classes	N_N	0.223
classes	N_V	-0.228
classes	R_,F	-0.412
classes	R_.A	-0.034
classes	R_F	-0.027
classes	R_V	0.377
classes	V_	0.856
classes	V_(N	-0.345
classes	V_,F	-0.033
classes	V_,R	-0.215
classes	V_,V	0.365
classes	V_-N	-0.064
classes	V_.	0.345
classes	V_.A	-0.26
classes	V_.F	0.126
classes	V_.R	0.068
classes	V_:F	0.306
classes	V_F	0.157
classes	V_N	-0.108
classes	V_R	0.139
classes	V_V	-0.147
classes	_(N	1.774
classes	_A	0.443
classes	_F	0.273
classes	_N	-0.281
classes	_V	0.149
classes	“F_N	-0.332
field	abstract	0.022
field	title	0.441
first	2	-0.63
first	abductive	0.411
first	ability	-1.415
first	ablation	0.253
first	absolute	0.538
first	academic	-0.822
first	access	-0.156
first	account	-1.331
first	accuracy	-0.508
first	accurate	-2.182
first	achieving	-1.27
first	action	-0.371
first	actionability	0.605
first	activation	0.371
first	active	0.948
first	actual	-2.253
first	actuation	1.04
first	acyclic	-0.33
first	adaptability	0.55
first	adaptation	-0.026
first	adaptive	0.386
first	addition	-3.222
first	addressing	-0.766
first	adeptone	0.298
first	adversarial	0.91
first	adversary	0.305
first	aesthetics	0.038
first	age	-0.143
first	agent	-0.908
first	aggregating	0.372
first	aid	-0.376
first	air	0.227
first	aka	-2.131
first	algorithm	-2.269
first	algorithmic	-1.45
first	aligning	0.576
first	alignment	0.467
first	allowing	-0.882
first	alternating	0.854
first	alternative	-1.94
first	altitude	-0.241
first	analogy	1.036
first	analysis	-2.723
first	analyzing	-1.475
first	anchor	1.047
first	angle	-0.844
first	anklebot	0.117
first	annealing	0.509
first	annotation	0.798
first	annotator	0.324
first	aperture	0.052
first	appealing	-0.359
first	application	-1.693
first	applying	-1.558
first	approach	-3.255
first	appropriate	-1.716
first	approximate	0.279
first	approximation	-0.215
first	arabic	0.282
first	arbitrary	-1.499
first	architectural	-1.069
first	architecture	-1.315
first	area	-0.523
first	arm	-0.176
first	array	-0.385
first	art	-1.855
first	article	-0.362
first	artificial	-0.462
first	aspect	0.563
first	assembling	0.108
first	assessment	-0.006
first	assumption	-0.5
first	asymptotic	0.174
first	asynchronous	0.314
first	attack	0.645
first	attribute	0.423
first	audio	0.354
first	author	-0.459
first	automatic	-0.005
first	autoregressive	0.823
first	auxiliary	0.157
first	average	-0.742
first	avoiding	-0.727
first	aware	-1.722
first	backdoor	0.149
first	background	-1.283
first	bandwidth	1.152
first	base	-0.662
first	based	-3.724
first	baseline	-1.73
first	basis	-0.249
first	batch	-0.038
first	baye	0.231
first	bayesian	1.252
first	behavior	-0.376
first	belief	0.111
first	benchmark	-0.971
first	benchmarking	0.712
first	benefit	-0.512
first	bert	-1.83
first	best	-1.072
first	bfry	1.191
first	bi	1.218
first	bias	0.614
first	biased	0.799
first	bidding	1.259
first	bilingual	0.155
first	biological	0.212
first	biometric	0.275
first	biotac	1.603
first	biped	0.618
first	bisse	2.231
first	black	0.222
first	blendshape	2.176
first	blind	0.831
first	body	-0.331
first	boosted	0.014
first	bot	0.254
first	bound	-1.321
first	bounded	0.253
first	box	-1.063
first	brittle	0.008
first	broad	-0.935
first	building	-0.334
first	caled	-0.53
first	calibration	1.461
first	candidate	-0.508
first	capability	-0.703
first	capture	-0.083
first	captured	-0.045
first	capturing	-1.538
first	car	-0.233
first	carlo	-0.548
first	cascade	1.111
first	case	-0.731
first	casting	0.293
first	categorical	-0.457
first	categorization	0.145
first	causal	0.503
first	ccd	1.957
first	cell	-0.685
first	censored	0.435
first	central	-0.723
first	centroid	0.369
first	challenge	-1.244
first	challenging	-2.548
first	change	-1.37
first	changing	-0.103
first	channel	0.022
first	characterization	-0.213
first	chemoattractant	0.675
first	chinese	0.918
first	chitchat	0.299
first	choice	-0.355
first	choosing	-0.036
first	chroma	1.535
first	citation	0.407
first	claim	0.896
first	class	-0.226
first	classic	-0.798
first	classical	-1.556
first	classification	0.032
first	classifying	0.601
first	clean	-0.381
first	clear	-0.914
first	client	-0.337
first	climbing	0.655
first	clipping	0.203
first	cluster	1.541
first	clustering	0.265
first	coarse	-0.242
first	coattention	0.855
first	coco	0.339
first	code	-1.327
first	coded	0.632
first	codeword	0.787
first	coding	0.17
first	cognitive	0.383
first	coherent	-0.454
first	collaborative	0.111
first	collecting	-0.25
first	collective	0.683
first	collision	1.057
first	color	0.877
first	combination	-0.9
first	combine	-1.255
first	combining	-0.883
first	commercial	-0.25
first	common	-0.93
first	communication	0.034
first	compact	-0.12
first	comparable	-1.401
first	comparative	-0.054
first	comparing	-0.552
first	comparison	-0.846
first	competing	-0.292
first	competitive	-0.572
first	complaint	0.621
first	complex	-0.979
first	compliance	0.582
first	compliant	0.225
first	component	-0.273
first	composite	0.013
first	compositional	0.816
first	comprehensive	-0.724
first	compressing	0.135
first	compression	0.312
first	computational	1.306
first	computer	-0.309
first	computing	-0.758
first	concentration	1.37
first	condition	-0.616
first	conditional	0.662
first	confidence	0.678
first	confidentiality	1.023
first	configuration	-0.348
first	conflicting	0.344
first	conjugate	0.652
first	conjunction	-0.466
first	connecting	-0.074
first	connection	-0.109
first	connectivity	0.223
first	consensus	1.08
first	considering	-0.863
first	consistency	0.758
first	consistent	-0.59
first	constant	-0.069
first	constrained	0.562
first	constraint	-0.633
first	constructing	-0.128
first	contact	0.31
first	contextualized	0.999
first	contor	1.166
first	contrary	-0.364
first	contrast	-0.834
first	control	-1.298
first	controler	-0.927
first	controling	-0.234
first	conventional	-0.818
first	conversation	0.414
first	convexity	0.711
first	convolutional	0.542
first	cooperating	0.662
first	core	-0.687
first	correlated	0.101
first	correlation	0.149
first	correspondence	0.203
first	corresponding	-2.105
first	cost	-0.429
first	counterfactual	0.235
first	counterpart	-0.149
first	counting	0.023
first	courtroom	0.481
first	covariance	0.069
first	covariate	0.797
first	coverage	0.971
first	covering	0.653
first	creating	-0.382
first	criterion	-0.689
first	critical	-1.138
first	cross	0.915
first	crowded	1.225
first	cultural	1.198
first	current	-3.661
first	curved	1.204
first	customized	-0.176
first	cycle	0.502
first	cyclic	0.414
first	d	-2.389
first	dark	0.856
first	data	-1.068
first	dataset	-1.456
first	decentralized	0.228
first	decision	-0.353
first	decoder	1.808
first	decoding	0.136
first	decomposition	0.096
first	deep	-0.245
first	deeper	-0.395
first	defense	0.217
first	defining	-0.119
first	deformation	0.929
first	degree	-0.615
first	demonstrating	-0.544
first	demonstration	0.229
first	dependence	-0.546
first	dependent	-0.445
first	deployment	-0.049
first	descent	-0.063
first	description	-0.118
first	design	-1.307
first	desirable	-0.056
first	desired	-1.492
first	detail	-0.719
first	detailed	-0.7
first	detector	-0.131
first	developing	-1.747
first	development	-1.358
first	deviation	-0.035
first	device	-0.623
first	dialogue	0.614
first	dictionary	0.688
first	dictyostelium	1.026
first	difference	-0.187
first	different	-2.318
first	differentiable	0.537
first	difficulty	-1.051
first	diffuse	2.043
first	dimension	-0.661
first	dimensional	-2.844
first	dimensionality	-0.091
first	direct	-0.021
first	direction	-0.425
first	disagreement	1.129
first	disambiguation	0.389
first	discourse	0.139
first	discriminative	0.551
first	disparity	0.85
first	display	-0.138
first	distance	-0.165
first	distillation	-0.187
first	distinct	-1.968
first	distortion	0.85
first	distributed	0.939
first	distribution	-0.895
first	distributional	0.394
first	diverse	-1.292
first	diving	0.009
first	dnn	-0.633
first	docking	0.514
first	doing	-0.101
first	domain	0.009
first	dp	0.195
first	driving	0.184
first	dual	0.582
first	dureader	0.772
first	dynamic	0.647
first	effect	-1.741
first	effective	-0.182
first	effectiveness	-1.196
first	efficacy	-1.103
first	efficiency	-0.273
first	efficient	-2.077
first	electrical	0.474
first	elegant	-0.006
first	embedded	0.259
first	embedding	0.342
first	emdcomf	0.072
first	emerging	-0.564
first	emotion	0.181
first	empathy	0.062
first	empirical	-1.333
first	en	-1.648
first	enabling	-1.953
first	encode	-0.43
first	encoder	1.233
first	energy	0.29
first	enhanced	-1.222
first	enhancing	-0.84
first	ensemble	0.996
first	ensuring	-1.05
first	entire	-0.757
first	entity	0.462
first	environment	-1.039
first	epistemic	0.863
first	equation	-0.688
first	equivalent	-0.787
first	erf	0.379
first	error	-0.361
first	establishing	-0.408
first	estimated	-0.043
first	estimation	-0.371
first	euclidean	1.031
first	evaluating	-0.458
first	evaluation	-0.922
first	event	0.258
first	evolutionary	0.319
first	example	-1.013
first	excessive	-1.046
first	exemplar	0.841
first	existence	-0.7
first	existing	-3.194
first	experiment	-2.479
first	experimental	-1.054
first	explainable	0.184
first	explanation	1.712
first	explicit	-0.165
first	exploiting	-0.376
first	exploration	0.079
first	exploring	-0.473
first	exponential	0.1
first	extensive	-2.884
first	external	-0.181
first	extraction	-0.564
first	extractive	0.372
first	face	0.086
first	facial	0.613
first	fact	-1.62
first	factor	-0.907
first	factory	0.859
first	factuality	0.283
first	fair	0.122
first	fallback	1.07
first	family	-0.425
first	feature	-0.412
first	federated	0.88
first	feedback	-0.099
first	feedforward	0.401
first	field	-0.851
first	filter	0.066
first	filtering	0.334
first	final	-0.133
first	finding	-1.627
first	fine	-0.674
first	first	-1.737
first	fisher	0.773
first	five	-2.123
first	fixed	-1.131
first	flexibility	-0.496
first	flow	-0.108
first	following	-1.284
first	footprint	0.029
first	form	-0.353
first	formalism	-0.433
first	formulation	-0.935
first	four	-2.189
first	fourier	1.004
first	fourth	-0.422
first	frame	-0.25
first	framework	-1.987
first	fraudulent	0.679
first	free	-0.292
first	freedom	-0.721
first	frequency	-1.011
first	frequentist	1.405
first	friction	1.675
first	function	-1.261
first	fundamental	-1.099
first	furniture	0.017
first	further	-1.83
first	fuse	1.193
first	fusion	0.379
first	future	-0.666
first	gait	0.977
first	gallery	-0.689
first	gaussian	0.293
first	gender	0.508
first	general	-0.448
first	generated	-1.072
first	generation	-0.707
first	generator	0.903
first	genetic	0.312
first	ghosting	0.083
first	good	-1.798
first	gp	0.254
first	gpu	1.103
first	gpus	1.585
first	grammar	0.885
first	grammatical	0.683
first	graph	0.394
first	graphical	0.207
first	grasp	0.984
first	great	-0.341
first	greedy	0.743
first	ground	-0.186
first	group	-0.278
first	guarantee	-1.931
first	hand	-0.632
first	handling	-1.467
first	haptic	0.04
first	hard	0.242
first	harmful	1.98
first	hashtag	0.339
first	having	-0.45
first	heading	0.386
first	hemiparetic	0.251
first	heterogeneous	0.796
first	heuristic	0.695
first	hierarchical	0.89
first	hippocampus	1.041
first	hme	-0.133
first	hot	-0.032
first	html	0.287
first	http	-0.168
first	human	0.01
first	hundred	-0.334
first	hyper	0.381
first	hyperparameter	2.165
first	identification	0.264
first	identity	0.192
first	ie	-0.524
first	image	-0.372
first	imaging	-0.069
first	implementation	-1.029
first	implicit	0.987
first	importance	-0.257
first	important	-2.04
first	improvement	-0.369
first	improving	-1.626
first	inception	1.879
first	including	-0.908
first	incorporating	-0.587
first	incorrect	-0.466
first	increase	-0.596
first	increasing	-2.098
first	incremental	0.565
first	independent	-0.443
first	indexing	0.543
first	individual	-1.049
first	inducing	-0.118
first	inductive	0.343
first	industrial	0.055
first	industry	-0.003
first	inertial	1.191
first	inexact	0.495
first	information	-0.486
first	informativeness	0.88
first	initial	-1.43
first	input	-1.567
first	insertion	0.824
first	insufficient	-0.528
first	integrating	-1.356
first	intended	-0.36
first	intensity	0.251
first	intent	1.127
first	interaction	-0.713
first	interactive	0.115
first	intercode	0.178
first	interface	-0.57
first	interpenetration	0.466
first	interpolating	1.368
first	interpretation	0.089
first	intra	0.436
first	introduced	-0.787
first	introducing	-1.435
first	intuitive	-0.187
first	inverse	0.553
first	investigation	-0.017
first	involving	-0.267
first	irrelevant	-0.612
first	isometric	0.016
first	isotropic	1.171
first	issue	-0.953
first	iteration	-0.158
first	iterative	0.379
first	jogging	0.176
first	joint	-0.124
first	k	-0.822
first	kaist	1.255
first	kandel	0.06
first	kernel	0.836
first	key	-1.242
first	keypoint	0.315
first	keyword	0.005
first	kinematic	0.608
first	kinetic	0.154
first	knn	-0.651
first	knowledge	-0.158
first	l	0.036
first	labeled	-0.683
first	labeling	-0.176
first	laboratory	-0.428
first	lack	-1.673
first	landing	1.282
first	landmark	0.39
first	landscape	0.364
first	langevin	0.206
first	language	-0.555
first	large	-0.885
first	laser	0.455
first	last	-1.007
first	latent	0.865
first	latter	-0.663
first	layer	-0.609
first	leading	-0.281
first	learner	-0.362
first	learning	-1.308
first	learnt	-0.139
first	leg	0.818
first	less	-1.797
first	level	-1.56
first	leveraging	-1.55
first	lexical	1.695
first	lidar	0.195
first	lifelong	0.3
first	lifted	0.301
first	lifting	1.916
first	lightweight	-0.059
first	limit	-0.837
first	limitation	-1.082
first	limiting	-0.174
first	linear	-0.314
first	linearized	0.296
first	linguistic	0.938
first	link	-0.643
first	literature	-0.417
first	livdet	1.328
first	load	0.369
first	localization	1.565
first	location	-0.501
first	logit	2.045
first	long	0.057
first	longitudinal	0.193
first	loss	-1.216
first	low	-0.252
first	lower	-1.224
first	machine	-0.885
first	magnetic	0.064
first	magnitude	-1.282
first	maintaining	-0.575
first	making	-1.279
first	malicious	0.063
first	management	-0.241
first	manipulated	0.227
first	manipulating	1.469
first	manipulation	1.154
first	many	-3.895
first	mapping	0.014
first	martingale	0.877
first	matching	-0.054
first	mathematical	-0.587
first	matrix	-0.442
first	measure	-0.615
first	measured	-0.221
first	measurement	-0.273
first	measuring	-0.147
first	mechanical	-0.365
first	mechanism	-1.952
first	medical	0.844
first	memory	-0.109
first	mesh	1.132
first	message	0.311
first	meta	0.496
first	method	-3.154
first	metrics	-0.554
first	micro	0.816
first	microteleoperation	0.146
first	middle	-0.183
first	mild	-0.611
first	million	-0.697
first	miniature	-0.276
first	minimal	-0.517
first	minimization	-1.166
first	minimizing	-0.656
first	minimum	0.302
first	minute	-0.254
first	minutiae	1.149
first	misalignment	1.7
first	misclassified	0.294
first	mismatched	0.605
first	missingness	1.483
first	mitigating	-0.129
first	mixed	0.77
first	mixture	1.052
first	mlp	-1.226
first	mml	-0.122
first	mobility	0.169
first	modal	0.138
first	mode	0.032
first	model	-1.489
first	modeling	-1.123
first	modern	-1.976
first	module	-0.169
first	molecular	0.215
first	molmo	0.339
first	moment	0.64
first	monocular	0.814
first	monotone	0.742
first	monte	0.651
first	morphological	0.55
first	morphology	1.151
first	most	-1.371
first	motion	-0.458
first	mt	-0.186
first	multi	0.718
first	multilingual	0.226
first	multimedia	0.573
first	multimodal	0.483
first	multiparallel	0.502
first	multiple	-0.944
first	multiscale	1.07
first	multitasking	1.56
first	multivariate	0.322
first	multiview	0.007
first	music	0.676
first	n	-0.085
first	naive	-0.513
first	named	-1.917
first	nano	0.997
first	narrative	1.245
first	natural	-0.231
first	nature	-0.445
first	navigation	0.322
first	nearest	1.379
first	neighbor	-0.185
first	nested	0.387
first	network	-1.109
first	neural	-0.68
first	new	-1.652
first	next	-1.213
first	nine	-0.271
first	nlp	-0.574
first	node	0.059
first	noisy	0.188
first	nomad	0.137
first	non	0.516
first	nonlinear	0.471
first	novel	-3.067
first	novice	0.095
first	number	-0.602
first	numerical	-0.057
first	object	-0.363
first	objective	-0.946
first	observation	-0.44
first	observed	-0.665
first	obstacle	1.191
first	obtained	-0.284
first	obtaining	-0.907
first	octree	0.393
first	one	-1.102
first	open	0.033
first	operation	-0.423
first	operator	-0.278
first	optimal	-0.76
first	optimistic	0.107
first	optimization	-0.777
first	optimizing	-0.501
first	order	-2.746
first	organ	0.471
first	oriented	-0.167
first	original	-1.106
first	orthogonal	0.001
first	other	-2.345
first	outperforming	-0.291
first	output	-0.964
first	overestimation	1.923
first	overriding	0.939
first	pair	-0.247
first	paper	-2.944
first	paradigm	-0.864
first	parallel	0.446
first	parameter	-0.435
first	parametric	-0.002
first	parser	0.3
first	parsing	0.472
first	part	-0.214
first	partial	-0.069
first	particular	-1.263
first	past	-0.088
first	patch	0.446
first	patent	0.933
first	path	-0.366
first	patient	-0.025
first	pattern	-0.107
first	pedestrian	0.045
first	penalty	-0.166
first	people	-0.735
first	perception	0.253
first	performance	-0.819
first	performing	-0.866
first	permutation	0.689
first	person	-1.393
first	personalized	0.142
first	perturbation	1.352
first	phantom	0.468
first	pheme	1.417
first	phenomenon	-0.92
first	photorealistic	0.31
first	physical	-0.076
first	piezo	0.994
first	pitch	0.065
first	plan	-0.358
first	planar	0.344
first	planning	0.158
first	po	1.224
first	point	-0.818
first	policy	0.6
first	polygon	0.173
first	poor	-0.653
first	pose	0.304
first	possible	-0.25
first	post	0.134
first	posterior	1.574
first	potential	-1.261
first	power	-0.999
first	practice	-0.63
first	pragmatic	0.335
first	pre	-0.342
first	precize	-1.138
first	prediction	-1.231
first	preference	0.891
first	preliminary	-0.488
first	prequential	1.024
first	presented	-0.746
first	preserving	-0.267
first	pretraining	0.97
first	prevalent	-0.794
first	previous	-0.832
first	pricing	1.696
first	principal	-0.149
first	principle	-0.549
first	principled	-0.683
first	priori	-0.693
first	privacy	1.413
first	private	0.177
first	probability	-0.217
first	problem	-1.945
first	procedure	-0.783
first	process	-0.952
first	processing	-0.985
first	producing	-0.571
first	program	-0.088
first	programmable	0.822
first	progressive	0.469
first	projection	0.337
first	prompt	1.722
first	proof	-0.345
first	proper	-0.801
first	property	-1.251
first	proposed	-2.541
first	propulsion	1.197
first	prosthesis	0.012
first	prototype	1.131
first	provided	-0.139
first	providing	-1.65
first	proving	-0.29
first	proximal	0.714
first	proxy	0.245
first	pruning	0.459
first	pseudo	0.549
first	psychophysical	0.924
first	pulley	0.717
first	purpose	-0.743
first	pyramid	1.143
first	quality	-0.727
first	quasi	0.095
first	r	-0.151
first	radical	1.441
first	radicalization	1.039
first	random	-0.015
first	randomized	0.986
first	range	0.175
first	ranking	1.808
first	rare	0.166
first	rate	-0.355
first	ratio	-0.648
first	rationale	0.451
first	raw	-0.351
first	re	-0.182
first	reactive	0.043
first	readme	0.535
first	real	-0.087
first	realistic	-0.692
first	realizable	0.118
first	realtime	0.373
first	reasoning	0.512
first	recent	-0.81
first	recipe	0.135
first	recognition	-0.269
first	reconfigurable	0.66
first	reconstructing	0.589
first	reconstruction	0.112
first	record	-0.098
first	rectangular	-0.348
first	recurrent	0.599
first	recursive	0.685
first	reduced	-0.939
first	reducing	-0.882
first	redundant	0.578
first	reeducation	0.48
first	reflection	0.234
first	regime	-0.012
first	related	-0.834
first	relational	0.268
first	relationship	-0.407
first	relevant	-1.415
first	reliable	-1.932
first	remaining	-0.993
first	removing	-0.023
first	repeatability	1.706
first	representation	-0.856
first	requiring	-0.66
first	resampling	0.461
first	research	-0.53
first	residual	0.797
first	resolution	-0.19
first	respect	-0.925
first	respective	-0.978
first	response	-0.626
first	restricted	0.072
first	result	-1.727
first	resulting	-2.978
first	retrieval	0.654
first	retriever	1.024
first	revascularization	0.293
first	rgb	0.409
first	rich	-1.057
first	riemannian	0.304
first	right	-1.015
first	rigorous	-0.096
first	risk	0.055
first	ro	-1.213
first	robot	-0.7
first	robotic	-0.109
first	rotating	0.039
first	rotational	0.1
first	rounding	0.687
first	rst	1.365
first	runtime	1.736
first	safe	0.064
first	safety	1.446
first	sagittal	0.263
first	same	-1.657
first	sample	-0.571
first	sampling	0.261
first	saturate	2.3
first	saturated	0.145
first	saturating	1.179
first	scalable	-1.39
first	scale	-0.77
first	scanning	0.176
first	scenario	-0.401
first	scene	-0.286
first	scheme	-1.002
first	score	-0.185
first	screening	0.586
first	search	-0.019
first	second	-1.038
first	seed	0.168
first	segment	0.097
first	segway	2.731
first	selecting	-0.175
first	selection	-1.094
first	selective	0.42
first	semantic	0.371
first	semantics	0.665
first	semeval	0.571
first	semi	-0.167
first	semiparametric	0.299
first	sensing	-0.112
first	sensitive	-0.179
first	sensor	-0.493
first	sensorimotor	1.147
first	sentiment	0.762
first	separation	-0.163
first	sequence	-0.312
first	sequential	0.383
first	series	-1.069
first	set	-1.3
first	setting	-1.008
first	seven	-0.726
first	several	-0.233
first	shading	1.363
first	shadow	0.183
first	share	-0.362
first	shared	0.017
first	sharing	-0.156
first	shifted	0.268
first	short	-0.028
first	shortest	1.142
first	shot	-0.69
first	show	-0.386
first	shrinkage	0.002
first	signer	1.062
first	significant	-1.71
first	similarity	0.227
first	simple	-1.655
first	simplicity	-0.294
first	sinusoidal	0.207
first	situation	-0.28
first	six	-0.972
first	size	-0.73
first	sketch	1.343
first	sliding	0.112
first	slight	-0.205
first	slot	0.186
first	small	-0.721
first	smooth	-0.297
first	social	0.177
first	software	-0.335
first	solution	-1.557
first	solving	-1.414
first	sota	-2.327
first	source	-0.999
first	space	-0.525
first	spaceiv	0.154
first	span	0.642
first	sparse	0.409
first	spatial	0.298
first	spatio	0.428
first	spatiotemporal	0.753
first	special	-0.375
first	specialized	-0.054
first	specific	-3.089
first	spectral	1.104
first	speedup	0.904
first	square	-0.545
first	stability	1.425
first	stable	0.068
first	stacked	0.162
first	stage	-2.132
first	standard	-2.036
first	state	-1.101
first	static	0.002
first	statistical	0.141
first	statistics	-0.214
first	steering	0.824
first	step	-1.277
first	stereo	1.078
first	straggler	0.252
first	straightforward	-0.242
first	strategic	0.194
first	strategy	-1.153
first	streaming	1.767
first	strength	-0.448
first	stroke	1.632
first	strong	-0.754
first	structure	-0.936
first	student	0.225
first	study	-1.82
first	studying	-0.02
first	style	0.121
first	subgraph	0.314
first	sublinear	0.713
first	subsequent	-0.493
first	subset	-0.328
first	subspace	0.262
first	substance	0.387
first	successful	-0.581
first	such	-4.333
first	sufficient	-1.898
first	suitable	-2.196
first	sum	-0.315
first	summarizing	1.521
first	support	-0.914
first	surgery	0.792
first	surrogate	0.111
first	surveillance	0.441
first	survey	0.824
first	swimming	0.765
first	symmetric	0.169
first	synapse	1.458
first	synaptic	0.602
first	synergy	0.243
first	synonym	1.058
first	synthetic	0.346
first	system	-1.401
first	systematic	-0.465
first	t	-0.836
first	tackling	-0.38
first	tagging	0.296
first	taking	-0.874
first	target	-0.68
first	task	-0.823
first	taxonomy	1.439
first	team	-0.356
first	technique	-2.006
first	technology	-0.389
first	tegotae	0.151
first	temperature	0.592
first	template	0.169
first	temporal	0.18
first	ten	-0.671
first	term	-1.614
first	test	-1.231
first	testing	-0.513
first	text	-0.275
first	textbook	1.436
first	texture	0.991
first	theorem	-0.255
first	theory	-1.508
first	thermal	0.249
first	third	-0.289
first	thorough	-0.664
first	thousand	-0.107
first	three	-1.226
first	thresholding	0.851
first	thrust	0.039
first	tighter	-0.958
first	time	-1.235
first	timescale	-1.654
first	tool	-0.166
first	top	0.388
first	topic	0.148
first	torque	0.734
first	total	-0.388
first	touch	0.658
first	tracking	1.048
first	tractability	0.991
first	trade	-0.533
first	traditional	-0.483
first	trained	-1.736
first	training	-1.987
first	transfer	1.173
first	transferable	1.211
first	transformation	-0.262
first	transient	0.527
first	translation	0.875
first	triangulating	0.906
first	true	-1.371
first	truncated	0.732
first	ts	0.472
first	tutoring	1.112
first	two	-0.875
first	type	-0.66
first	typical	-0.903
first	typological	1.3
first	unargmaxable	0.169
first	unbalanced	0.969
first	uncalibrated	0.552
first	uncertainty	-0.155
first	unconstrained	0.305
first	underlying	-0.693
first	understanding	-1.843
first	underwater	0.098
first	undesired	-0.443
first	unexpected	-0.067
first	uniform	0.245
first	unit	-0.848
first	univariate	0.181
first	unknown	-0.311
first	unlabeled	0.602
first	unpaired	1.005
first	unstable	0.332
first	unsupervized	0.028
first	usability	0.714
first	use	-2.214
first	used	-0.617
first	usual	-0.423
first	utilizing	-0.525
first	vaccine	0.422
first	valence	1.104
first	value	-0.748
first	vanilla	-0.732
first	variable	-0.425
first	variance	0.04
first	variant	-0.8
first	variation	-0.988
first	variational	0.544
first	various	-0.975
first	varying	-1.347
first	vector	-1.071
first	vectorization	0.614
first	velocity	-0.232
first	verbal	0.293
first	verification	0.295
first	version	-0.159
first	video	-0.156
first	view	-0.257
first	viewing	0.629
first	viewpoint	0.569
first	viper	0.453
first	virtual	0.843
first	visibility	0.183
first	vision	0.291
first	visual	-0.153
first	vocabulary	0.428
first	voice	1.716
first	volumetric	0.154
first	vulnerability	0.403
first	walk	-0.098
first	warping	0.122
first	way	-0.258
first	wearable	0.551
first	weather	0.212
first	weizmann	0.217
first	wikihow	2.399
first	wikilarge	0.3
first	wise	-1.149
first	word	-0.095
first	work	-0.486
first	workflow	0.61
first	working	-0.095
first	workspace	0.951
first	world	-1.131
first	worst	0.489
first	x	-0.379
first	year	-0.1
first	yield	-0.23
first	youtube	1.047
head	ability	-1.351
head	absence	-0.709
head	accelerator	1.133
head	according	-2.82
head	accuracy	-0.978
head	acoustic	-0.727
head	action	-0.602
head	activation	0.463
head	activity	-1.039
head	adaptation	0.051
head	adaption	-0.254
head	addition	-0.031
head	adoption	-0.381
head	advance	-1.754
head	advancement	-0.798
head	advantage	-1.043
head	affinity	0.525
head	aggregation	0.944
head	aging	0.026
head	agnostic	0.01
head	agreement	1.071
head	aiming	-0.779
head	algorithm	-0.629
head	aligning	0.309
head	alignment	1.09
head	alternative	-0.801
head	ambiguity	1.143
head	amount	-1.095
head	amputation	0.361
head	anchor	0.117
head	annotation	-0.232
head	annotator	0.346
head	anomaly	0.28
head	answer	-0.338
head	answering	0.684
head	appearance	-0.368
head	applicability	-1.794
head	application	-1.951
head	approach	-0.49
head	approximation	-0.138
head	arabic	1.055
head	architecture	-0.46
head	area	-0.668
head	arizing	-1.524
head	array	0.641
head	article	-0.352
head	artifact	0.927
head	assessment	0.533
head	assignment	0.03
head	assistant	0.197
head	assumption	-1.13
head	attack	0.907
head	attempt	-1.209
head	attention	0.099
head	attenuation	0.917
head	attribution	0.061
head	auction	0.066
head	augmentation	0.308
head	availability	-0.315
head	averaging	0.729
head	axis	-0.567
head	axon	0.181
head	backscatter	0.59
head	bandit	0.83
head	bandwidth	0.194
head	baseline	-1.003
head	batch	-0.404
head	bayesian	-0.116
head	behavior	-0.362
head	belonging	-0.363
head	benchmark	-0.994
head	benchmarking	0.032
head	benefit	-1.239
head	bert	-0.708
head	bias	0.207
head	binary	-0.144
head	biped	1.197
head	block	-0.744
head	blurring	0.901
head	bound	1.006
head	bracketing	0.325
head	branch	-0.156
head	building	-0.277
head	calculation	-1.168
head	calibration	0.144
head	camera	0.097
head	candidate	-0.807
head	capability	-1.018
head	captioning	1.076
head	capture	-0.016
head	cascade	0.595
head	category	-0.448
head	center	-0.031
head	centroid	0.233
head	challenge	-1.003
head	challenging	-0.738
head	channel	-0.947
head	characteristics	-1.707
head	characterization	-0.595
head	chinese	0.565
head	choice	-0.586
head	clarification	0.995
head	class	-0.347
head	classification	0.494
head	classifier	0.039
head	client	-0.07
head	clustering	0.454
head	code	-0.33
head	coherence	0.657
head	collection	-0.916
head	column	-0.261
head	combination	-0.937
head	combining	-0.15
head	commitment	1.518
head	community	-0.715
head	comparing	-0.851
head	compliance	1.515
head	component	-0.843
head	composition	0.492
head	computation	-0.706
head	concentration	0.335
head	concept	-0.426
head	concern	-0.944
head	conclusion	-0.144
head	condition	-0.724
head	confidentiality	0.719
head	configuration	-0.564
head	conjunction	-0.008
head	connection	-0.957
head	connectivity	0.314
head	consensus	0.05
head	consequence	-0.539
head	consideration	-1.653
head	considering	-0.481
head	consistency	1.164
head	consisting	-1.236
head	constraint	0.244
head	construction	-0.531
head	consumption	-0.492
head	containing	-1.452
head	content	-1.053
head	contrary	-0.004
head	contrast	-0.394
head	contribution	-1.313
head	control	0.424
head	controler	0.98
head	convergence	0.565
head	convolutional	0.083
head	cooperating	1.233
head	cooperation	0.333
head	copy	-0.371
head	corpus	-0.08
head	correction	0.224
head	correlate	-0.887
head	correlation	0.316
head	correspondence	0.903
head	corruption	0.338
head	counterpart	-0.268
head	counting	2.728
head	covariance	0.32
head	covariate	0.67
head	coverage	0.589
head	covering	0.727
head	curvature	0.379
head	data	-0.636
head	dataset	-0.829
head	dealing	-0.989
head	debate	0.539
head	deblurring	1
head	decade	-0.334
head	decision	-0.765
head	decoder	0.556
head	decoding	1.829
head	decoupling	0.944
head	definition	-0.608
head	deformation	0.427
head	degree	-0.129
head	demand	-0.026
head	demonstration	0.917
head	density	0.182
head	depending	-1.883
head	derivation	-0.392
head	descent	0.145
head	description	-0.51
head	descriptor	0.373
head	designing	-0.123
head	detection	0.232
head	detector	0.289
head	development	-0.437
head	deviation	-0.414
head	dexterity	1.125
head	dictionary	1.031
head	difference	-1.222
head	differential	-0.815
head	difficulty	-0.181
head	dimension	-0.461
head	direction	-0.944
head	disease	1.068
head	disparity	0.546
head	dispersion	0.29
head	distance	-0.153
head	distillation	-0.18
head	distortion	0.619
head	distribution	-0.041
head	disturbance	1.284
head	document	-0.5
head	documentation	0.668
head	domain	-0.608
head	drift	1.245
head	duration	-0.709
head	dynamics	-0.399
head	edge	-0.229
head	editing	0.465
head	effectiveness	-2.169
head	efficiency	-0.022
head	eigenvalue	1.012
head	elastic	-0.083
head	element	-0.592
head	embedding	1.446
head	emergence	0.236
head	emotion	-0.922
head	empathy	1.529
head	enabling	-0.038
head	encoder	0.055
head	encoding	0.24
head	engine	0.601
head	enhancing	-0.089
head	entry	-0.473
head	environment	-0.392
head	equilibria	0.139
head	estimation	0.197
head	evaluation	-0.489
head	evidence	-0.65
head	example	-0.902
head	exchange	0.033
head	exemplar	0.093
head	exhibit	-0.356
head	existing	-0.474
head	expansion	0.034
head	expectation	-1.005
head	experience	-1.102
head	experiment	-1.341
head	exploitation	-0.689
head	exploration	0.251
head	expression	0.186
head	extension	-1.131
head	extent	-1.038
head	extractor	0.28
head	fabrication	0.707
head	fact	-0.066
head	factor	-0.835
head	factorization	0.103
head	factuality	-0.372
head	fairness	-0.129
head	faithful	1.478
head	family	-0.698
head	fashion	-1.173
head	feasibility	-0.026
head	feedback	0.851
head	fidelity	0.447
head	filter	0.716
head	finding	-0.333
head	flexibility	-0.084
head	flow	-0.756
head	focusing	-0.719
head	footprint	1.137
head	forest	0.162
head	form	-0.025
head	format	-0.517
head	formation	0.276
head	formula	-0.892
head	formulation	-0.873
head	foundation	-0.565
head	fraction	-0.957
head	frame	-0.325
head	framework	-0.422
head	friction	0.7
head	function	-0.117
head	functionality	-0.37
head	further	-1.812
head	fusion	0.866
head	gain	-0.953
head	gait	0.1
head	game	0.242
head	generality	-0.173
head	generalization	-0.772
head	generalizing	2.642
head	generating	-0.207
head	generation	0.158
head	generator	0.111
head	german	1.095
head	goal	-0.862
head	gradient	0.376
head	grammar	0.155
head	granularity	0.271
head	ground	-0.624
head	group	-0.717
head	gyrocompass	0.456
head	hardware	-0.784
head	histogram	0.205
head	http	-1.457
head	hundred	-0.101
head	hyperparameter	0.382
head	hyperplane	0.561
head	hypothesis	-0.514
head	idea	-1.265
head	identification	0.836
head	illumination	0.101
head	image	-0.462
head	impact	-0.876
head	impairment	0.081
head	implementation	-0.965
head	implication	-0.161
head	importance	-1.147
head	improvement	-1.974
head	including	-1.807
head	increase	-1.122
head	independence	-0.267
head	indicator	-0.224
head	individual	-0.683
head	inference	0.289
head	influence	-0.272
head	information	-0.957
head	initialization	0.305
head	injection	0.168
head	innovation	-0.491
head	input	-0.418
head	insertion	0.049
head	insight	-1.249
head	inspection	0.727
head	inspiration	-0.003
head	instance	-1.465
head	instruction	-0.159
head	integration	-0.219
head	intent	0.45
head	intention	0.614
head	interaction	-0.18
head	interdependency	0.133
head	interest	-2.003
head	interface	0.164
head	interference	0.579
head	internet	-0.42
head	interplay	-0.263
head	interpretability	-0.515
head	intersection	-0.801
head	intuition	-0.93
head	invariance	0.622
head	invariant	0.426
head	inversion	0.839
head	investigation	-1.352
head	involving	-0.24
head	isolation	0.421
head	item	-0.636
head	iteration	-1.044
head	iterative	-0.813
head	joystick	1.16
head	kaist	1.134
head	kernel	0.218
head	keypoint	1.602
head	kind	-0.39
head	kinematics	0.804
head	landmark	0.87
head	laser	-0.292
head	law	0.015
head	leading	-1.628
head	leakage	0.183
head	learnt	-0.323
head	length	-0.21
head	lens	-0.92
head	level	-0.54
head	lifting	0.57
head	lighting	0.38
head	likelihood	0.016
head	limitation	-0.935
head	line	0.358
head	literature	-1.312
head	load	-0.522
head	localization	0.636
head	location	-0.796
head	locomotion	0.021
head	loss	0.325
head	maintenance	0.256
head	majority	-0.867
head	making	-0.186
head	management	0.658
head	manifold	1.433
head	manipulation	0.254
head	manipulator	0.121
head	manner	-1.495
head	manufacturing	0.621
head	mapping	0.027
head	margin	0.739
head	marker	0.31
head	masking	1.716
head	matching	0.505
head	material	-0.355
head	matrix	-0.033
head	matter	-0.86
head	maximization	-0.355
head	meaning	-0.376
head	measure	-0.263
head	measurement	-0.252
head	mechanism	-0.603
head	member	-0.074
head	memory	0.525
head	mesh	0.275
head	metadata	1.771
head	method	-0.732
head	methodology	-1.799
head	metrics	-0.177
head	minimization	0.039
head	minimizer	-0.142
head	mining	0.26
head	mirosurge	1.662
head	mission	-0.208
head	mixture	0.214
head	modality	-0.168
head	model	-0.203
head	modeling	-0.13
head	modification	-0.987
head	modulation	0.391
head	modulator	-0.409
head	module	-0.652
head	moment	0.756
head	monocular	0.087
head	monotonicity	1.171
head	monte	-0.436
head	mood	1.387
head	morphology	0.53
head	motion	-0.337
head	motor	-0.102
head	move	-0.894
head	moving	-0.65
head	multi	-0.766
head	nature	-0.679
head	navigation	0.638
head	necessity	-0.032
head	need	-1.226
head	negative	0.882
head	network	0.721
head	node	-0.714
head	noise	0.659
head	noize	0.289
head	nonlinearity	0.925
head	notion	-2.214
head	nuance	-0.173
head	number	-1.897
head	observation	-0.65
head	obstacle	-0.15
head	occlusion	0.567
head	occupancy	-0.128
head	ode	0.184
head	offer	-0.404
head	one	-1.545
head	operating	-0.829
head	operation	-0.831
head	operator	-0.1
head	opportunity	-0.878
head	optimality	0.543
head	optimization	-0.19
head	option	-0.441
head	oracle	0.82
head	order	-0.432
head	ordering	0.192
head	orientation	-0.692
head	outcome	-0.637
head	output	-0.645
head	overestimation	1.08
head	overhead	-0.272
head	overlap	0.252
head	pair	-0.485
head	pairwize	-0.182
head	paradigm	-0.78
head	parameter	-0.129
head	parametrization	0.935
head	parser	0.775
head	parsing	0.952
head	partitioning	0.772
head	partner	-0.232
head	patch	0.396
head	patent	1.354
head	patient	-0.432
head	pedestrian	0.43
head	penalty	0.109
head	people	-0.267
head	perception	0.101
head	performance	-2.026
head	performing	-0.36
head	period	-0.619
head	periodicity	0.085
head	permutation	0.908
head	perspective	-1.331
head	perturbation	0.133
head	photorealistic	0.238
head	phrase	-0.166
head	picture	-0.054
head	pipeline	-0.232
head	pixel	-0.761
head	place	-0.911
head	placement	0.351
head	plan	-0.183
head	planner	0.564
head	planning	0.645
head	point	-1.126
head	policy	0.297
head	polygon	0.127
head	population	-0.229
head	portion	-0.849
head	position	-2.096
head	possibility	-0.522
head	practice	-1.877
head	practitioner	-0.558
head	prediction	-0.149
head	preference	0.257
head	preprocessing	1.157
head	prescription	0.7
head	presence	-1.601
head	preserving	1.18
head	pretraining	0.031
head	price	0.59
head	primitive	0.736
head	privacy	0.128
head	probability	-0.596
head	problem	-0.496
head	procedure	-0.045
head	processing	0.225
head	profile	-0.058
head	program	-0.849
head	progress	-1.498
head	projection	0.633
head	prompt	0.506
head	propagation	-0.088
head	property	-0.11
head	proportion	-0.091
head	pruning	0.504
head	pseudo	-0.036
head	purpose	-0.676
head	pyramid	0.082
head	quadratic	-0.288
head	quality	-0.833
head	quantity	-0.15
head	quantization	0.014
head	question	-0.9
head	range	-1.595
head	ranging	-1.305
head	ranking	0.886
head	rate	0.604
head	rating	0.412
head	ratio	0.502
head	reason	-0.04
head	reasoning	0.101
head	recognition	0.344
head	recommendation	-0.016
head	reconstruction	0.386
head	reduction	-0.528
head	reference	-1.658
head	refinement	0.586
head	reflection	0.342
head	regarding	-0.204
head	regime	-0.018
head	region	-0.727
head	registration	0.409
head	regression	0.794
head	regressor	0.006
head	regret	0.208
head	regularization	0.526
head	regularizer	0.012
head	reinforcement	-0.601
head	relation	-0.154
head	relationship	-0.723
head	relying	-0.11
head	rendering	0.466
head	requirement	-1.254
head	resampling	0.278
head	rescaling	0.208
head	research	-2.139
head	researcher	-1.218
head	residual	2.063
head	resistance	0.514
head	resolution	0.159
head	resource	-0.163
head	response	-0.086
head	restoration	0.891
head	restriction	-0.031
head	result	-1.478
head	resulting	-0.782
head	retrieval	0.382
head	retriever	0.318
head	return	0.208
head	review	0.637
head	revision	0.602
head	rewriting	0.02
head	rise	-0.501
head	risk	0.362
head	rkhss	0.215
head	robotics	-0.053
head	robustness	-0.433
head	role	-0.881
head	roling	0.475
head	room	-0.173
head	routing	1.147
head	rule	0.156
head	running	0.235
head	salience	1.071
head	sample	-0.461
head	sampler	0.32
head	scaling	0.015
head	scattering	0.154
head	scenario	-1.088
head	scene	-0.706
head	schema	0.346
head	scheme	-0.602
head	scratch	-0.226
head	screening	0.889
head	search	0.243
head	searching	-0.133
head	selection	0.246
head	self	-0.091
head	semi	-0.031
head	sense	-0.752
head	sensing	0.076
head	sentence	-1.377
head	sentiment	0.543
head	sequence	-0.479
head	sequencing	0.142
head	setting	-0.776
head	setup	-0.885
head	shading	1.57
head	shadow	0.185
head	shape	-0.512
head	shovel	0.199
head	show	-2.075
head	showing	-1.207
head	shrinkage	0.629
head	signal	-0.155
head	significance	-0.215
head	similarity	-0.419
head	simplicity	-0.607
head	simulation	0.088
head	simulator	0.33
head	situation	-1.501
head	size	-0.676
head	slicing	0.51
head	slowness	1.003
head	smoothing	0.075
head	solution	-0.92
head	solver	-0.202
head	solving	1.325
head	sota	-0.481
head	space	-0.04
head	spanish	0.567
head	specification	-0.038
head	spectroscopy	0.276
head	sphere	0.133
head	split	-0.119
head	splitting	0.826
head	spot	-0.283
head	stability	0.906
head	status	-0.239
head	steering	0.376
head	step	-0.793
head	stepsize	0.958
head	stiffness	0.087
head	stimulation	0.312
head	strategy	-0.308
head	stream	0.157
head	streaming	0.684
head	structure	0.059
head	struggle	-0.828
head	student	0.677
head	study	-0.404
head	subject	-0.015
head	subnet	-0.226
head	subsample	1.417
head	subset	-0.466
head	subspace	1.131
head	success	-0.627
head	sufficiency	0.466
head	summarization	0.533
head	superiority	-1.786
head	supervision	-0.277
head	surface	-0.669
head	surgeon	-0.376
head	surveillance	1.391
head	survey	0.358
head	swimming	1.929
head	synapse	0.276
head	synchronization	1.971
head	synthesis	0.175
head	table	0.147
head	target	-0.807
head	task	-0.262
head	technique	-1.18
head	technology	-0.914
head	temperature	0.712
head	template	0.415
head	testing	0.643
head	texture	0.412
head	thank	-1.32
head	theorem	0.274
head	thing	-0.84
head	three	-1.149
head	threshold	0.221
head	thresholding	1.837
head	throughput	0.488
head	thrust	0.282
head	time	-0.485
head	timescale	2.092
head	tion	-0.305
head	tool	-0.884
head	topics	-0.123
head	track	-0.159
head	tracking	0.72
head	tractability	1.234
head	trade	-0.237
head	training	-0.482
head	translation	0.289
head	truss	0.188
head	tuning	0.301
head	type	-0.795
head	ultrasound	0.043
head	uncertainty	0.371
head	understanding	0.001
head	unit	-0.356
head	upsampling	0.213
head	usability	0.537
head	use	-1.249
head	usefulness	-0.227
head	user	-0.928
head	using	-4.167
head	utility	-0.21
head	utilizing	-0.343
head	utterance	-0.238
head	value	-0.962
head	valve	0.269
head	variability	-0.265
head	variable	-0.45
head	variance	0.463
head	variant	-0.089
head	variation	-0.172
head	variety	-1.463
head	vector	-0.354
head	velocity	-0.513
head	verification	0.166
head	version	-1.555
head	vibration	0.565
head	video	-0.332
head	view	-0.068
head	viper	0.79
head	vision	-0.468
head	wasserstein	0.594
head	water	-0.141
head	way	-0.519
head	weakness	-1.29
head	weighting	0.629
head	wheel	-0.322
head	whilst	-0.274
head	width	-0.552
head	word	-0.244
head	work	-1.921
head	worker	-0.495
head	working	-1.288
head	workspace	1.088
head	year	-1.142
head	yield	-0.981
head	zero	-0.641
head ends	0	-0.736
head ends	000	-0.135
head ends	1	-0.456
head ends	10	0.075
head ends	2	-0.291
head ends	29	0.181
head ends	3	-0.947
head ends	4	-0.414
head ends	5	-0.962
head ends	abic	0.5
head ends	ach	-0.409
head ends	ack	-0.274
head ends	ade	-0.103
head ends	adow	0.052
head ends	age	-0.418
head ends	ager	0.498
head ends	ai	-0.315
head ends	aid	-0.231
head ends	ail	-0.828
head ends	aim	-1.069
head ends	ain	-0.204
head ends	air	-0.145
head ends	aire	0.51
head ends	ait	0.287
head ends	ake	-0.261
head ends	aker	-0.336
head ends	al	-2.362
head ends	ale	-0.092
head ends	all	-0.461
head ends	alog	0.223
head ends	alty	0.073
head ends	alve	0.055
head ends	aly	0.005
head ends	ame	-0.145
head ends	amid	0.343
head ends	ancy	0.375
head ends	and	-0.67
head ends	ann	-0.502
head ends	ant	-0.576
head ends	any	-0.163
head ends	aob	0.463
head ends	ap	-0.766
head ends	apf	0.281
head ends	aph	0.173
head ends	aphy	0.666
head ends	are	-0.551
head ends	ario	-0.061
head ends	ark	-0.437
head ends	ase	-0.45
head ends	asis	-0.328
head ends	ask	-0.134
head ends	ason	-0.766
head ends	atch	-0.136
head ends	ate	-0.293
head ends	ath	-0.287
head ends	athy	0.022
head ends	ator	0.464
head ends	aud	0.561
head ends	axis	-0.013
head ends	axon	0.073
head ends	b	0.265
head ends	bag	-0.08
head ends	ball	0.061
head ends	band	0.491
head ends	bank	1.036
head ends	base	0.002
head ends	bbp	0.399
head ends	bel	-0.288
head ends	ber	-0.134
head ends	bert	0.25
head ends	bff	0.235
head ends	bias	0.121
head ends	bic	0.493
head ends	bin	-0.228
head ends	bo	-0.395
head ends	bof	0.075
head ends	bone	0.222
head ends	bot	0.196
head ends	box	0.057
head ends	bria	0.348
head ends	bset	-0.046
head ends	bus	0.926
head ends	buse	0.109
head ends	bute	0.661
head ends	c	-0.452
head ends	cacy	-0.074
head ends	cale	0.01
head ends	cam	0.469
head ends	cape	0.441
head ends	car	-0.49
head ends	case	-1.234
head ends	cce	0.801
head ends	cent	0.507
head ends	cept	-0.004
head ends	cess	-0.47
head ends	chen	-0.025
head ends	chor	1.01
head ends	chy	0.873
head ends	cid	-1.374
head ends	cing	0.122
head ends	cir	0.907
head ends	cis	0.179
head ends	city	0.293
head ends	cma	1.3
head ends	come	-0.02
head ends	copy	0.17
head ends	cpu	-0.095
head ends	crf	0.107
head ends	css	1.145
head ends	ctor	-0.178
head ends	cue	-0.139
head ends	cur	0.704
head ends	cut	0.427
head ends	d	-1.128
head ends	dag	0.034
head ends	dap	1.19
head ends	date	-0.741
head ends	day	-0.336
head ends	ddp	0.427
head ends	dea	-0.648
head ends	ded	-1.109
head ends	den	-0.28
head ends	deo	-0.012
head ends	der	-0.361
head ends	dex	0.128
head ends	dfn	0.871
head ends	dge	-0.505
head ends	digm	-0.118
head ends	ding	-0.092
head ends	dity	-0.019
head ends	dp	0.132
head ends	dqa	0.684
head ends	drop	-0.863
head ends	dure	-0.542
head ends	dvp	0.619
head ends	e	-0.633
head ends	ead	-0.082
head ends	eae	0.531
head ends	eal	-0.685
head ends	ean	-0.473
head ends	ease	-1.253
head ends	ecg	-0.046
head ends	ecr	0.19
head ends	ect	-0.712
head ends	eed	-0.996
head ends	eet	-0.028
head ends	egy	-0.002
head ends	eing	-0.705
head ends	ekf	0.46
head ends	eld	-0.143
head ends	ema	0.494
head ends	emi	-0.088
head ends	empt	-0.31
head ends	en	0.163
head ends	ence	-0.127
head ends	end	-0.548
head ends	enet	0.968
head ends	ens	-0.077
head ends	ent	-0.3
head ends	eory	0.001
head ends	ept	-0.409
head ends	erm	-0.577
head ends	ern	-0.089
head ends	ese	0.596
head ends	esis	0.192
head ends	ess	-0.361
head ends	est	-0.627
head ends	et	-1.571
head ends	etch	0.515
head ends	eter	-0.301
head ends	etry	0.25
head ends	etup	-0.016
head ends	eudo	-0.006
head ends	eva	0.477
head ends	eval	0.879
head ends	evel	-0.881
head ends	exp	-0.234
head ends	ext	-0.478
head ends	eye	-0.645
head ends	f	-0.659
head ends	fect	0.376
head ends	fer	-0.048
head ends	fety	0.534
head ends	fier	0.224
head ends	fit	-0.453
head ends	flow	0.987
head ends	fnn	0.001
head ends	form	-0.742
head ends	fort	-1.323
head ends	fra	-0.028
head ends	g	-1.139
head ends	gain	-0.185
head ends	gait	0.238
head ends	game	0.821
head ends	gan	-0.149
head ends	gap	0.038
head ends	gate	0.318
head ends	gcv	0.907
head ends	gda	0.005
head ends	ged	-0.083
head ends	gent	0.516
head ends	geon	-0.011
head ends	gger	0.935
head ends	ght	-0.571
head ends	gine	0.48
head ends	ging	-0.076
head ends	gion	-0.055
head ends	goal	-0.02
head ends	gon	0.388
head ends	gory	-0.494
head ends	gram	0.55
head ends	gth	-0.278
head ends	gure	-0.036
head ends	h	-0.415
head ends	hank	-0.073
head ends	hema	0.5
head ends	hful	0.973
head ends	hing	0.447
head ends	hion	-0.233
head ends	hism	0.24
head ends	hoc	-0.292
head ends	hod	-0.166
head ends	hput	0.293
head ends	hree	-0.37
head ends	hss	0.174
head ends	http	-0.5
head ends	iac	0.133
head ends	ian	0.006
head ends	ias	0.497
head ends	ibit	-1.017
head ends	ice	-0.379
head ends	icle	-0.394
head ends	ics	0.621
head ends	ida	0.791
head ends	ide	-0.756
head ends	idea	-0.449
head ends	ient	-0.007
head ends	ies	-0.226
head ends	iety	-0.469
head ends	ife	-0.773
head ends	ift	0.061
head ends	ight	-0.523
head ends	ign	-0.307
head ends	iii	-0.822
head ends	ike	-0.115
head ends	ill	-0.051
head ends	ily	-0.08
head ends	imal	-0.155
head ends	inal	0.481
head ends	ine	-0.626
head ends	ing	-0.301
head ends	int	0.052
head ends	iod	-0.02
head ends	iom	0.118
head ends	ion	0.036
head ends	iper	0.446
head ends	ir	0.848
head ends	irc	0.297
head ends	ire	0.087
head ends	isd	0.539
head ends	ism	0.956
head ends	isr	0.474
head ends	ist	0.068
head ends	ite	-0.66
head ends	item	-0.046
head ends	ithm	-0.047
head ends	ity	0.246
head ends	iv	0.519
head ends	ive	-0.286
head ends	izer	0.593
head ends	j	-0.084
head ends	jci	1.933
head ends	jump	0.455
head ends	k	-0.707
head ends	kage	0.059
head ends	ked	-0.628
head ends	ken	-0.035
head ends	kgc	0.428
head ends	kill	-0.419
head ends	kind	-0.067
head ends	king	0.083
head ends	kl	-0.184
head ends	kle	-0.057
head ends	kov	-0.051
head ends	l	-0.144
head ends	las	1.325
head ends	lass	-0.255
head ends	law	0.237
head ends	leg	-0.322
head ends	lem	-0.435
head ends	lens	-0.001
head ends	less	-0.191
head ends	lia	0.019
head ends	licy	0.387
head ends	line	-0.224
head ends	ling	0.632
head ends	lion	-0.114
head ends	lit	-0.023
head ends	lity	0.017
head ends	llm	-0.308
head ends	log	-0.252
head ends	lope	0.189
head ends	lot	-0.429
head ends	lst	-0.004
head ends	lter	0.165
head ends	lti	-0.504
head ends	lue	-0.288
head ends	lum	0.714
head ends	lus	0.273
head ends	m	-0.067
head ends	mab	0.058
head ends	mag	0.253
head ends	man	-0.454
head ends	mand	-0.001
head ends	map	0.336
head ends	mar	0.637
head ends	mask	0.747
head ends	mat	-0.104
head ends	mate	-0.086
head ends	mber	-0.557
head ends	mer	0.073
head ends	mesh	0.649
head ends	mial	0.319
head ends	mid	0.101
head ends	mily	-0.002
head ends	mim	-0.14
head ends	min	-0.359
head ends	ming	-0.179
head ends	mis	0.861
head ends	mize	-1.019
head ends	mle	0.964
head ends	mmar	0.152
head ends	mnet	0.827
head ends	mode	-0.228
head ends	mood	1.159
head ends	mory	0.054
head ends	move	-0.003
head ends	mpo	0.17
head ends	mpus	0.13
head ends	mrf	-0.559
head ends	mst	0.255
head ends	mum	-1.249
head ends	n	-1.874
head ends	nal	-0.175
head ends	nao	1.691
head ends	nate	-0.4
head ends	ncv	0.551
head ends	ncy	0.164
head ends	ndit	0.436
head ends	ndow	-0.156
head ends	ned	-0.146
head ends	need	-0.933
head ends	ner	-0.413
head ends	ness	1.025
head ends	net	0.14
head ends	new	0.128
head ends	nge	-0.623
head ends	ngle	0.388
head ends	ngth	-0.001
head ends	nian	0.332
head ends	ning	0.285
head ends	nity	-0.22
head ends	nker	0.151
head ends	nlp	-0.083
head ends	nlu	-0.087
head ends	nmt	0.21
head ends	nmu	0.134
head ends	nner	-0.07
head ends	nnl	0.811
head ends	node	-0.025
head ends	nomy	0.362
head ends	non	-0.865
head ends	nse	-0.431
head ends	nte	-0.506
head ends	ntee	-0.099
head ends	nter	-0.135
head ends	ntry	-0.309
head ends	nx	0.648
head ends	nymy	1.261
head ends	o	-1.751
head ends	oach	-0.179
head ends	oad	-0.09
head ends	oal	-0.322
head ends	obot	-0.07
head ends	och	-0.018
head ends	ocol	0.155
head ends	odal	-1.414
head ends	ode	0.062
head ends	oder	0.907
head ends	ody	-0.695
head ends	off	-0.193
head ends	ogue	0.635
head ends	ogy	0.429
head ends	oing	-0.031
head ends	oize	0.212
head ends	old	0.03
head ends	ole	-0.525
head ends	olor	-1.029
head ends	ompt	0.084
head ends	omy	0.806
head ends	onal	-0.698
head ends	one	-0.175
head ends	onte	-0.265
head ends	ope	0.182
head ends	ople	-0.531
head ends	opy	0.157
head ends	ora	0.016
head ends	ork	-0.845
head ends	orld	-0.504
head ends	ort	-0.17
head ends	ose	-0.079
head ends	ost	-0.171
head ends	ount	-0.517
head ends	our	-0.293
head ends	out	0.387
head ends	ove	-0.285
head ends	p	-1.512
head ends	pact	-0.128
head ends	page	-0.489
head ends	pant	-0.431
head ends	par	-0.672
head ends	part	-1.08
head ends	pc	-0.464
head ends	pde	0.228
head ends	pect	-0.956
head ends	per	-0.154
head ends	pert	-0.036
head ends	pic	-0.756
head ends	pie	0.182
head ends	ping	0.809
head ends	play	-0.194
head ends	ple	-0.244
head ends	pled	1.963
head ends	pose	-0.181
head ends	ppe	0.326
head ends	pped	-0.154
head ends	ppet	-0.008
head ends	pre	-0.835
head ends	pse	0.111
head ends	pter	0.146
head ends	ptor	0.053
head ends	ptz	1.502
head ends	pus	0.264
head ends	put	-0.607
head ends	q	-0.994
head ends	qa	0.442
head ends	qnn	0.199
head ends	qr	0.247
head ends	que	0.154
head ends	r	-0.742
head ends	ract	-0.903
head ends	racy	-0.058
head ends	ral	-1.121
head ends	ram	0.04
head ends	rame	-0.494
head ends	rast	-0.004
head ends	raud	0.005
head ends	rch	0.165
head ends	re	-0.352
head ends	rea	-0.184
head ends	red	-0.322
head ends	rem	0.29
head ends	ren	-0.053
head ends	rget	-0.031
head ends	rgy	0.44
head ends	rial	-0.822
head ends	rier	-0.602
head ends	rift	0.482
head ends	rig	0.403
head ends	ring	0.387
head ends	rio	-0.375
head ends	rior	0.744
head ends	ris	0.145
head ends	rity	0.022
head ends	rize	0.038
head ends	rkit	0.428
head ends	rlap	0.058
head ends	rld	-0.513
head ends	rnel	0.513
head ends	rnn	0.323
head ends	rnt	-0.003
head ends	roi	-0.048
head ends	rol	0.373
head ends	role	-0.144
head ends	ron	0.061
head ends	ror	-0.161
head ends	ross	-1.532
head ends	row	-0.684
head ends	rray	0.367
head ends	rse	-0.573
head ends	rst	0.171
head ends	rty	-0.234
head ends	rum	0.549
head ends	rve	0.113
head ends	rvey	1.003
head ends	s	-1.258
head ends	sage	-0.249
head ends	sal	0.173
head ends	sdm	1.025
head ends	sed	-1.065
head ends	seg	0.934
head ends	self	-0.579
head ends	semi	-0.007
head ends	seq	0.508
head ends	set	-0.274
head ends	sgd	0.114
head ends	ship	-0.15
head ends	show	-1.909
head ends	side	-0.28
head ends	sing	-0.022
head ends	sion	-0.208
head ends	sir	0.925
head ends	sis	0.23
head ends	sity	-0.112
head ends	sln	0.824
head ends	son	-0.594
head ends	sor	0.208
head ends	sota	-0.084
head ends	spot	-0.001
head ends	sql	0.006
head ends	src	0.751
head ends	srl	0.608
head ends	ssor	0.922
head ends	ssue	-0.139
head ends	step	-0.013
head ends	stl	0.429
head ends	sub	-0.224
head ends	sue	-1.338
head ends	sult	-1.174
head ends	sure	0.382
head ends	sus	0.619
head ends	svd	0.763
head ends	svm	0.297
head ends	t	-1.538
head ends	tag	0.092
head ends	tage	-0.038
head ends	tant	0.256
head ends	tar	0.952
head ends	task	-0.659
head ends	tate	-0.593
head ends	ted	-0.816
head ends	tein	0.097
head ends	tem	-0.305
head ends	ten	-0.192
head ends	tent	0.147
head ends	tep	-0.188
head ends	tery	-0.1
head ends	ther	-0.575
head ends	thod	-0.012
head ends	thy	0.222
head ends	tic	0.621
head ends	time	0.271
head ends	ting	-0.27
head ends	tion	0.098
head ends	tip	-0.234
head ends	tity	-0.177
head ends	tlas	0.986
head ends	tlm	0.261
head ends	tmap	0.015
head ends	tner	-0.003
head ends	ton	-0.43
head ends	tool	-0.127
head ends	tory	-0.266
head ends	toy	-0.035
head ends	tput	-0.326
head ends	tqa	1.281
head ends	tree	0.526
head ends	tric	0.166
head ends	tsa	0.927
head ends	ttp	-0.522
head ends	tum	1.292
head ends	tup	-0.204
head ends	tus	-0.034
head ends	tvi	0.074
head ends	two	-1.771
head ends	uav	-0.142
head ends	uct	-0.209
head ends	udo	-0.095
head ends	udy	-0.078
head ends	uery	-0.031
head ends	uit	0.18
head ends	uity	0.202
head ends	ukr	0.12
head ends	ula	-0.205
head ends	ule	0.156
head ends	ulti	-0.5
head ends	ulty	-0.007
head ends	uman	-1.673
head ends	ume	-0.337
head ends	uml	0.738
head ends	umn	-0.002
head ends	und	-0.298
head ends	unt	-0.928
head ends	urce	-0.865
head ends	ure	-0.226
head ends	uri	0.256
head ends	urve	0.291
head ends	use	-0.048
head ends	user	-0.492
head ends	ust	1.413
head ends	ute	-0.306
head ends	uth	-0.955
head ends	v	-1.256
head ends	vacy	0.056
head ends	val	-0.013
head ends	vent	-0.384
head ends	ver	0.156
head ends	very	0.639
head ends	ving	-0.737
head ends	vity	0.281
head ends	vlp	0.656
head ends	vor	0.132
head ends	vs	-1.13
head ends	w	-1.396
head ends	ward	0.074
head ends	way	-0.962
head ends	web	-0.172
head ends	wer	-0.89
head ends	wing	-0.328
head ends	work	-0.072
head ends	wta	0.194
head ends	x	-1.191
head ends	xing	0.352
head ends	xon	0.498
head ends	year	-0.995
head ends	yer	-0.662
head ends	ying	-0.711
head ends	ymy	1.216
head ends	yor	-0.219
head ends	zer	0.006
head ends	zh	-0.029
head ends	zing	0.193
head ends	β	-0.467
head ends	γ	-0.109
head ends	δ	-0.185
head ends	ε	-1.289
head ends	η	-0.002
head ends	θ	-0.487
head ends	μ	-0.339
head ends	π	-0.711
head ends	ω	-0.881
known	before	-0.911
known	behind	-0.992
modifier	1	0.171
modifier	10	-0.058
modifier	2	0.15
modifier	3	0.717
modifier	ablation	1.075
modifier	abstention	0.084
modifier	abstract	0.057
modifier	acceptance	0.83
modifier	accurate	-0.643
modifier	achieving	-0.681
modifier	action	0.333
modifier	active	-0.135
modifier	actuated	0.494
modifier	adaptation	-0.59
modifier	adapted	-0.65
modifier	additional	-3.662
modifier	additive	0.183
modifier	adjacent	-0.104
modifier	administrative	1.055
modifier	adsorption	0.241
modifier	advanced	-1.523
modifier	adversarial	-0.061
modifier	aerial	0.451
modifier	affine	0.156
modifier	aforementioned	-0.165
modifier	age	-0.499
modifier	agent	0.213
modifier	agreement	-0.161
modifier	ai	-1.137
modifier	al	-0.955
modifier	algorithmic	-0.275
modifier	aligned	0.062
modifier	alternating	0.476
modifier	alternative	-0.127
modifier	amphibious	0.745
modifier	analysis	-1.314
modifier	anisotropic	0.623
modifier	annotated	-0.549
modifier	annotation	0.349
modifier	anomaly	-0.237
modifier	answer	0.42
modifier	appearance	0.146
modifier	applied	-0.264
modifier	approach	-0.479
modifier	appropriate	-0.417
modifier	approximate	0.287
modifier	approximation	0.141
modifier	architectural	-0.124
modifier	area	0.302
modifier	argument	0.311
modifier	arithmetic	0.127
modifier	arm	0.469
modifier	armed	0.062
modifier	articulated	0.419
modifier	artificial	-1.084
modifier	aspect	0.301
modifier	assignment	-0.09
modifier	assisted	0.524
modifier	associated	-2.317
modifier	asymptotic	0.074
modifier	atomic	-0.034
modifier	attentive	-0.405
modifier	attitude	0.126
modifier	attribute	0.345
modifier	audio	0.118
modifier	augmentation	-0.529
modifier	augmented	0.429
modifier	automated	-0.045
modifier	automatic	-0.478
modifier	autonomous	0.398
modifier	auxiliary	0.217
modifier	available	-1.521
modifier	average	-0.063
modifier	avoidance	-1.143
modifier	b	-0.277
modifier	ball	0.695
modifier	bang	0.324
modifier	based	0.602
modifier	baseline	-0.535
modifier	basic	-1.468
modifier	batch	0.306
modifier	baye	0.186
modifier	bayesian	-0.33
modifier	beam	0.68
modifier	behavior	0.298
modifier	belief	0.359
modifier	benchmark	-1.63
modifier	best	0.129
modifier	better	-4.035
modifier	bias	0.026
modifier	bicriteria	0.209
modifier	bilevel	0.421
modifier	bilingual	0.343
modifier	binary	0.518
modifier	bio	0.493
modifier	biomechanical	0.288
modifier	biometric	0.066
modifier	black	0.466
modifier	block	0.229
modifier	body	1.018
modifier	boundary	1.492
modifier	bounded	0.279
modifier	bounding	0.226
modifier	brownian	0.04
modifier	building	-0.256
modifier	cable	0.488
modifier	cad	0.081
modifier	caging	0.692
modifier	caled	-3.542
modifier	camera	-0.356
modifier	candidate	-0.513
modifier	capture	-0.822
modifier	cascaded	0.383
modifier	case	0.223
modifier	catastrophic	-1.097
modifier	causal	0.232
modifier	causing	-0.086
modifier	censored	0.477
modifier	center	0.421
modifier	certain	-3.547
modifier	chain	0.047
modifier	challenging	-0.139
modifier	changing	-0.661
modifier	character	0.489
modifier	circuit	0.005
modifier	circular	0.048
modifier	cl	-0.177
modifier	claim	0.047
modifier	clashing	0.061
modifier	class	0.054
modifier	classic	-0.882
modifier	classification	-1.01
modifier	classifier	-0.101
modifier	clear	-0.761
modifier	clique	0.198
modifier	close	-0.86
modifier	closed	0.395
modifier	cloze	0.596
modifier	cluster	-1.543
modifier	cnn	-0.477
modifier	co	0.345
modifier	code	0.639
modifier	collected	-0.175
modifier	combine	-1.304
modifier	combining	-0.048
modifier	command	0.151
modifier	communication	0.399
modifier	community	-0.547
modifier	compact	-0.145
modifier	complaint	0.486
modifier	complementary	-0.391
modifier	complete	-0.43
modifier	complex	-0.287
modifier	complexity	-0.031
modifier	complicated	-0.711
modifier	composition	0.276
modifier	comprehensive	-1.617
modifier	compression	-0.566
modifier	computational	-1.633
modifier	concentration	0.539
modifier	concept	0.498
modifier	conditional	0.084
modifier	conditioned	1.337
modifier	conduction	0.388
modifier	connecting	-0.011
modifier	considerable	-1.708
modifier	considering	-0.373
modifier	consistent	-0.399
modifier	constant	-0.113
modifier	constrained	0.31
modifier	constructed	-0.538
modifier	contact	1.079
modifier	containing	-1.344
modifier	contemporary	-1.253
modifier	content	0.179
modifier	context	0.264
modifier	contingency	1.123
modifier	continuous	0.265
modifier	contrastive	0.376
modifier	control	0.375
modifier	conventional	-2.273
modifier	convergence	0.208
modifier	conversation	0.416
modifier	conversational	0.419
modifier	convex	0.662
modifier	convolutional	-0.049
modifier	cooking	0.401
modifier	cooperative	0.256
modifier	coordinate	0.285
modifier	coordination	0.129
modifier	copula	-0.018
modifier	correct	-1.132
modifier	correlated	1.073
modifier	correlation	0.211
modifier	costly	-0.962
modifier	covariance	0.196
modifier	cox	0.485
modifier	cross	-0.007
modifier	crowdsourcing	1.172
modifier	crucial	-1.714
modifier	cultural	0.011
modifier	curvature	0.106
modifier	d	0.079
modifier	data	0.636
modifier	dataset	-0.293
modifier	decision	0.565
modifier	decomposition	-0.48
modifier	dedicated	-0.771
modifier	defined	-1.053
modifier	defining	-0.019
modifier	deformable	0.812
modifier	degenerate	0.998
modifier	delayed	0.097
modifier	denoizing	0.214
modifier	dependent	0.54
modifier	deployment	-0.077
modifier	depth	0.239
modifier	descent	-0.099
modifier	descriptive	-0.223
modifier	descriptor	-0.105
modifier	designed	-0.987
modifier	desirable	-1.368
modifier	desired	-0.25
modifier	detailed	-0.813
modifier	detecting	1.475
modifier	detection	-0.495
modifier	deterministic	-0.025
modifier	developed	-2.233
modifier	diagonal	0.274
modifier	dialog	0.303
modifier	dictionary	0.315
modifier	different	-0.928
modifier	differential	0.416
modifier	difficult	-0.014
modifier	diffuse	0.149
modifier	dimensional	0.719
modifier	diminishing	0.317
modifier	direct	-0.084
modifier	directed	0.861
modifier	direction	0.157
modifier	directional	-0.425
modifier	discounted	1.76
modifier	discriminant	0.813
modifier	distant	0.002
modifier	distillation	-0.413
modifier	distinct	-0.016
modifier	distributed	0.407
modifier	distribution	0.334
modifier	disturbance	-0.309
modifier	diverse	-0.709
modifier	diversity	-0.084
modifier	docking	0.113
modifier	document	0.406
modifier	dof	-0.24
modifier	domain	0.006
modifier	double	0.696
modifier	downstream	-1.189
modifier	drift	-0.271
modifier	drive	-0.231
modifier	driving	0.473
modifier	dynamic	-0.359
modifier	dynamical	0.359
modifier	dynamics	0.11
modifier	ecg	0.138
modifier	edge	0.811
modifier	educational	0.581
modifier	effective	-2.321
modifier	efficient	-0.232
modifier	eight	-1.11
modifier	electrode	0.016
modifier	elegant	-0.005
modifier	em	-0.574
modifier	embedding	0.207
modifier	emotional	-0.205
modifier	empirical	-0.176
modifier	employing	-0.414
modifier	encoded	-0.174
modifier	ended	0.568
modifier	english	-0.419
modifier	enhanced	-0.186
modifier	enhancing	-1.11
modifier	ensemble	0.393
modifier	entire	-1.94
modifier	environment	0.117
modifier	epfl	0.077
modifier	equilibrium	0.99
modifier	erm	-0.113
modifier	erroneous	-0.191
modifier	error	0.267
modifier	essay	0.357
modifier	essential	-1.602
modifier	established	-0.147
modifier	estimate	0.296
modifier	estimated	-1.264
modifier	estimating	0.849
modifier	estimation	-0.414
modifier	euclidean	-0.087
modifier	event	0.872
modifier	evidence	0.479
modifier	exact	-0.045
modifier	example	0.193
modifier	excellent	-0.833
modifier	execution	0.587
modifier	exhibit	-2.04
modifier	existing	-0.823
modifier	expansion	-0.083
modifier	expected	0.763
modifier	expensive	-1.343
modifier	experimental	-0.86
modifier	expert	0.185
modifier	explicit	-1.743
modifier	exploit	-0.801
modifier	exploiting	-1.419
modifier	exponential	0.484
modifier	extensive	-1.05
modifier	external	-0.31
modifier	extra	-1.316
modifier	extract	-0.063
modifier	extracted	-0.165
modifier	extracting	0.272
modifier	extraction	-0.474
modifier	facial	0.248
modifier	factual	0.271
modifier	failure	0.312
modifier	fake	1.011
modifier	false	-0.364
modifier	fault	0.019
modifier	favorable	-0.964
modifier	feedforward	0.617
modifier	few	-1.393
modifier	fewer	-1.261
modifier	field	0.178
modifier	filing	0.42
modifier	filter	0.189
modifier	final	-2.924
modifier	finger	0.4
modifier	fingered	1.524
modifier	finite	-0.324
modifier	fire	0.102
modifier	first	-0.317
modifier	fl	-0.338
modifier	flexible	-0.068
modifier	flight	0.317
modifier	floating	1.903
modifier	flow	-0.396
modifier	focused	-0.245
modifier	force	0.329
modifier	foreground	0.432
modifier	form	-0.367
modifier	formal	-0.799
modifier	forming	0.463
modifier	fourth	-0.001
modifier	frame	0.171
modifier	fraudulent	0.304
modifier	free	0.039
modifier	frequency	1.035
modifier	friction	0.225
modifier	frictional	0.285
modifier	front	-0.5
modifier	ft	-0.157
modifier	full	-0.93
modifier	functional	0.097
modifier	fundamental	-1.221
modifier	further	-0.143
modifier	future	-1.636
modifier	gated	1.453
modifier	gaze	0.682
modifier	general	-1.776
modifier	generalizable	-0.378
modifier	generalization	-0.497
modifier	generalized	0.28
modifier	generating	0.466
modifier	generation	-0.372
modifier	generative	0.518
modifier	generic	-1.408
modifier	geometric	0.344
modifier	geometry	0.396
modifier	german	-0.362
modifier	goal	0.352
modifier	good	-1.399
modifier	gradient	0.458
modifier	grained	0.877
modifier	gram	0.329
modifier	great	-1.73
modifier	greater	-2.002
modifier	greedy	0.418
modifier	grounded	0.341
modifier	group	0.852
modifier	guided	-0.217
modifier	handover	1.254
modifier	handwriting	1.061
modifier	handwritten	1.221
modifier	haptic	-0.054
modifier	hardware	0.094
modifier	harmful	0.11
modifier	hazardous	0.749
modifier	heart	0.32
modifier	heavy	-0.007
modifier	heuristic	0.137
modifier	high	-0.909
modifier	higher	-0.84
modifier	highest	-0.616
modifier	hinfin	0.031
modifier	historical	-0.131
modifier	holistic	-1.199
modifier	homogeneous	0.479
modifier	humanoid	-0.642
modifier	hyper	0.149
modifier	hyperparameter	-0.982
modifier	hypothesis	0.262
modifier	ideal	-0.567
modifier	identical	-0.298
modifier	identity	0.295
modifier	ie	-0.001
modifier	illumination	0.138
modifier	imaging	0.047
modifier	immediate	-0.491
modifier	impact	0.029
modifier	impedance	0.132
modifier	impressive	-0.531
modifier	improved	-1.845
modifier	improving	-0.847
modifier	imu	-0.192
modifier	including	-3.423
modifier	incomplete	0.318
modifier	inconsistent	-0.093
modifier	increase	-1.372
modifier	increased	-2.058
modifier	increasing	-0.066
modifier	indirect	0.292
modifier	individual	-0.957
modifier	induced	0.4
modifier	inductive	0.044
modifier	industrial	0.463
modifier	inference	-0.193
modifier	inferring	1.104
modifier	infinite	-0.232
modifier	infinitesimal	0.128
modifier	information	0.085
modifier	informative	-1.131
modifier	inherent	-1.433
modifier	inner	-0.433
modifier	innovative	-0.517
modifier	insufficient	-0.113
modifier	intelligence	-0.038
modifier	intended	-0.031
modifier	intensive	-0.512
modifier	interacting	0.184
modifier	interest	1.362
modifier	interesting	-1.014
modifier	interleaved	0.843
modifier	intermediate	-0.156
modifier	internal	-0.541
modifier	internet	0.969
modifier	interpretability	-0.508
modifier	interpretable	-0.14
modifier	intervention	1.125
modifier	intricate	-0.48
modifier	intrinsic	0.132
modifier	introduced	-0.227
modifier	intuitive	-0.494
modifier	invariant	0.567
modifier	inverse	0.513
modifier	invertible	0.14
modifier	involving	-0.324
modifier	iteration	-0.515
modifier	iterative	0.157
modifier	k	-0.395
modifier	kernel	-0.046
modifier	labeled	0.373
modifier	labeling	0.358
modifier	lack	-0.074
modifier	langevin	0.82
modifier	language	0.169
modifier	large	-0.334
modifier	larger	-1.13
modifier	laser	0.516
modifier	last	-0.123
modifier	latent	0.345
modifier	learned	-0.716
modifier	learning	-0.072
modifier	legged	0.119
modifier	level	0.27
modifier	leveraging	-0.18
modifier	light	0.458
modifier	lightweight	-0.508
modifier	likelihood	0.187
modifier	limb	0.618
modifier	limited	-0.079
modifier	line	0.167
modifier	linear	0.773
modifier	lingual	0.302
modifier	linguistic	0.001
modifier	linguistics	0.09
modifier	little	-2.084
modifier	load	1.003
modifier	local	0.2
modifier	localization	-0.704
modifier	location	0.477
modifier	lookahead	0.734
modifier	loss	0.205
modifier	low	-0.282
modifier	lyapunov	0.683
modifier	m	-0.52
modifier	magnetic	0.377
modifier	main	-2.425
modifier	major	-1.724
modifier	management	0.824
modifier	manipulation	-1.188
modifier	manual	-0.547
modifier	mapping	0.053
modifier	margin	0.433
modifier	markov	0.586
modifier	matching	0.135
modifier	material	0.202
modifier	mathematical	-0.369
modifier	mcmc	-0.577
modifier	mean	0.201
modifier	meaning	0.126
modifier	meaningful	-0.252
modifier	measured	-0.051
modifier	mechanical	-0.021
modifier	mechanism	0.075
modifier	mediated	1.685
modifier	message	0.452
modifier	method	-0.687
modifier	micro	0.56
modifier	mild	-0.411
modifier	minimization	-0.056
modifier	minimum	0.255
modifier	minority	0.393
modifier	mismatched	0.071
modifier	missing	0.363
modifier	missingness	0.001
modifier	mitigating	-0.291
modifier	ml	-0.501
modifier	mobile	0.221
modifier	model	-0.017
modifier	moderate	-0.297
modifier	modular	0.305
modifier	molecular	0.123
modifier	monocular	-0.691
modifier	monotone	0.065
modifier	monte	0.389
modifier	more	-4.162
modifier	most	-1.585
modifier	motion	0.548
modifier	motor	0.8
modifier	movement	0.103
modifier	moving	1.24
modifier	mt	-0.144
modifier	much	-1.85
modifier	multi	-0.102
modifier	multimedia	0.633
modifier	multimodal	-0.411
modifier	multiple	-0.06
modifier	multistage	0.347
modifier	multivariate	0.353
modifier	multiview	0.049
modifier	muscle	0.222
modifier	mutual	0.166
modifier	n	-0.917
modifier	na	-0.141
modifier	named	-0.369
modifier	narrow	-0.749
modifier	natural	-0.644
modifier	nearby	-0.108
modifier	necessary	-0.831
modifier	negative	0.492
modifier	negligible	-0.713
modifier	ner	-0.412
modifier	network	-0.083
modifier	new	-0.818
modifier	newton	0.601
modifier	noisy	0.081
modifier	nominal	-0.092
modifier	nonlinear	0.358
modifier	nonparametric	-0.492
modifier	norm	0.23
modifier	normal	-0.366
modifier	normalized	0.361
modifier	nosed	0.078
modifier	novel	-0.219
modifier	numerical	-0.389
modifier	numerous	-1.645
modifier	object	0.798
modifier	objective	0.403
modifier	observation	0.161
modifier	obtained	-0.315
modifier	occluded	0.866
modifier	octree	0.046
modifier	old	-0.688
modifier	onboard	-1.016
modifier	one	-0.361
modifier	online	-0.075
modifier	operating	0.031
modifier	operational	-0.233
modifier	opinion	0.284
modifier	optimal	0.134
modifier	optimized	-1.137
modifier	order	2.498
modifier	oriented	0.868
modifier	orienteering	0.514
modifier	original	-2.139
modifier	oscillating	0.067
modifier	other	-1.088
modifier	outlier	-0.13
modifier	output	0.188
modifier	overall	-2.191
modifier	overlapping	1.9
modifier	own	-0.635
modifier	pac	0.127
modifier	packing	0.444
modifier	pairwize	0.407
modifier	paper	2.135
modifier	parameter	0.195
modifier	part	0.501
modifier	particular	-1.96
modifier	passive	0.552
modifier	path	0.482
modifier	pathological	0.33
modifier	pcb	0.124
modifier	peer	0.805
modifier	penalized	0.244
modifier	performance	-0.288
modifier	performing	-1.486
modifier	person	0.195
modifier	perspective	0.401
modifier	perturbing	0.382
modifier	phase	0.242
modifier	phoneme	0.156
modifier	physical	-0.099
modifier	piecewize	0.344
modifier	pixel	0.037
modifier	planar	0.248
modifier	planning	0.539
modifier	plausible	-1.079
modifier	point	0.24
modifier	popular	-3.767
modifier	population	1.098
modifier	pose	0.211
modifier	position	0.378
modifier	positioning	0.563
modifier	positive	0.003
modifier	possible	-1.417
modifier	post	0.105
modifier	potential	-0.489
modifier	power	0.304
modifier	powerful	-0.943
modifier	practical	-3.019
modifier	pre	0.824
modifier	precision	0.086
modifier	predicted	-0.314
modifier	predicting	0.951
modifier	prediction	-0.542
modifier	preference	0.216
modifier	preliminary	-0.724
modifier	presented	-0.094
modifier	pressure	0.11
modifier	pretrained	0.193
modifier	prevalent	-0.05
modifier	previous	-2.189
modifier	primary	-0.66
modifier	principled	-0.319
modifier	probability	-0.157
modifier	probing	-0.088
modifier	process	-0.009
modifier	processor	0.061
modifier	programming	0.248
modifier	projection	0.063
modifier	prominent	-0.226
modifier	promizing	-1.554
modifier	property	0.189
modifier	proposed	-2.536
modifier	prototype	-0.842
modifier	prototypical	0.041
modifier	provable	-0.056
modifier	provided	-0.442
modifier	proximal	0.229
modifier	proxy	0.772
modifier	psychophysical	0.47
modifier	public	-1.604
modifier	pure	-1.015
modifier	pyramidal	0.073
modifier	qa	-0.721
modifier	quadratic	0.007
modifier	qualitative	-0.443
modifier	quality	-0.391
modifier	quantitative	-1.23
modifier	quantization	-0.266
modifier	quantum	0.34
modifier	random	0.206
modifier	range	0.402
modifier	ranging	0.637
modifier	ranking	0.456
modifier	rapid	-0.097
modifier	rare	0.126
modifier	rate	0.754
modifier	rating	0.424
modifier	rational	0.059
modifier	ray	1.257
modifier	rayleigh	0.033
modifier	re	0.04
modifier	reactive	0.517
modifier	reading	0.564
modifier	real	-1.128
modifier	realistic	-1.05
modifier	reality	-0.037
modifier	reasonable	-1.316
modifier	reasoning	0.057
modifier	recent	-3.2
modifier	recognition	-1.659
modifier	record	-0.335
modifier	recurrent	0.418
modifier	reduction	-0.384
modifier	redundant	0.252
modifier	reference	-0.027
modifier	reflectance	0.065
modifier	regarding	-0.198
modifier	region	0.796
modifier	registration	-0.266
modifier	regression	-0.413
modifier	regret	0.037
modifier	regular	-0.375
modifier	regularization	-0.036
modifier	regularized	0.16
modifier	rehabilitation	0.175
modifier	reinforcement	-0.255
modifier	relation	0.474
modifier	relational	0.154
modifier	relationship	0.006
modifier	relative	0.375
modifier	release	-0.088
modifier	relevance	-0.206
modifier	remarkable	-1.408
modifier	representative	-1.635
modifier	representing	-0.253
modifier	required	-0.74
modifier	requiring	-0.02
modifier	research	-1.333
modifier	resolution	0.198
modifier	resource	0.363
modifier	resourced	1.862
modifier	respective	-0.538
modifier	response	0.082
modifier	restoration	-0.206
modifier	result	-0.015
modifier	retinal	0.492
modifier	retrieval	-0.182
modifier	rich	-1.007
modifier	riemannian	-0.11
modifier	rigorous	-1.341
modifier	rl	-0.74
modifier	rni	-0.076
modifier	robot	0.054
modifier	robotic	-0.048
modifier	robotics	-0.438
modifier	robust	-0.578
modifier	role	0.984
modifier	routing	0.726
modifier	rule	0.611
modifier	saddle	0.381
modifier	salient	0.25
modifier	same	-2.082
modifier	sample	0.652
modifier	sampling	1.091
modifier	satellite	0.72
modifier	saturated	0.171
modifier	saving	0.648
modifier	scalar	0.029
modifier	scale	-0.374
modifier	scaling	0.956
modifier	scan	0.692
modifier	scanning	1.062
modifier	scheduling	0.409
modifier	screw	0.301
modifier	search	0.089
modifier	second	-0.091
modifier	seeking	0.858
modifier	segmentation	-0.87
modifier	select	1.389
modifier	selected	-0.048
modifier	selection	-0.135
modifier	self	0.502
modifier	semantic	-0.079
modifier	semantics	-1.384
modifier	semeval	0.158
modifier	semi	0.779
modifier	sensing	0.807
modifier	sensor	-0.204
modifier	sentence	0.074
modifier	sentiment	0.371
modifier	separable	0.856
modifier	separate	-1.943
modifier	seq	0.56
modifier	sequence	0.638
modifier	serial	0.615
modifier	serious	-0.97
modifier	set	1.115
modifier	several	-4.515
modifier	sharp	-0.123
modifier	shorter	-0.063
modifier	shortest	0.435
modifier	shot	0.998
modifier	show	-0.114
modifier	sign	0.182
modifier	signer	0.162
modifier	significant	-1.356
modifier	silver	1.429
modifier	similar	-2.63
modifier	simple	-0.689
modifier	simpler	-1.379
modifier	simplified	-0.148
modifier	simulator	-0.333
modifier	simultaneous	-1.446
modifier	single	-0.898
modifier	singular	0.272
modifier	sized	-0.028
modifier	skeleton	1.011
modifier	sketch	-0.118
modifier	skip	0.487
modifier	slam	-0.444
modifier	slight	-0.002
modifier	smaler	-1.492
modifier	smooth	-0.147
modifier	soft	0.147
modifier	softmax	-0.019
modifier	soil	1.188
modifier	solution	0.297
modifier	sophisticated	-1.314
modifier	source	-0.263
modifier	sparse	0.192
modifier	sparsity	-0.018
modifier	spatio	0.158
modifier	specialized	-0.345
modifier	specified	-1.23
modifier	speech	0.074
modifier	speed	0.444
modifier	spike	0.059
modifier	spiking	0.035
modifier	sport	0.222
modifier	sr	-0.193
modifier	stability	-0.489
modifier	stage	1.399
modifier	stance	-0.103
modifier	standard	-0.535
modifier	state	1.568
modifier	stationary	0.276
modifier	steered	0.019
modifier	step	0.5
modifier	stiffness	0.905
modifier	stimulus	-0.416
modifier	stochastic	0.063
modifier	stopping	0.091
modifier	straight	0.308
modifier	straightforward	-0.777
modifier	stream	0.868
modifier	streaming	0.148
modifier	stroke	-0.031
modifier	strong	-0.678
modifier	stronger	-1.04
modifier	structure	0.055
modifier	structured	0.722
modifier	style	0.122
modifier	submodular	0.166
modifier	suboptimal	-0.115
modifier	subsequent	-1.706
modifier	substantial	-2.106
modifier	subtitle	0.235
modifier	subtle	-0.239
modifier	success	0.09
modifier	such	-0.432
modifier	sum	0.17
modifier	summarization	-0.535
modifier	superior	-2.415
modifier	supervized	-0.185
modifier	surface	0.073
modifier	surgical	-0.152
modifier	surrogate	0.833
modifier	switched	0.558
modifier	switching	0.936
modifier	symbol	0.71
modifier	symbolic	0.317
modifier	symmetric	0.396
modifier	symmetry	0.326
modifier	synchronized	-0.316
modifier	synchronous	0.496
modifier	synergistic	-0.025
modifier	syntax	2.179
modifier	synthesis	-0.257
modifier	synthesizing	0.793
modifier	systematic	-0.922
modifier	table	0.264
modifier	tabular	0.398
modifier	tactile	0.296
modifier	tail	0.355
modifier	tailed	0.518
modifier	taylor	0.065
modifier	teacher	0.084
modifier	technical	-0.729
modifier	template	1.087
modifier	temporal	0.371
modifier	termed	-1.994
modifier	test	-0.182
modifier	text	0.169
modifier	textual	0.099
modifier	theoretic	-0.074
modifier	theoretical	-2.441
modifier	thermal	0.903
modifier	thompson	-0.377
modifier	thorough	-0.593
modifier	three	-1.442
modifier	thruster	0.586
modifier	tight	-0.519
modifier	tighter	-0.24
modifier	time	0.943
modifier	timescale	2.218
modifier	top	0.023
modifier	topological	0.72
modifier	topology	0.723
modifier	torque	0.27
modifier	track	0.321
modifier	traditional	-2.176
modifier	trained	0.638
modifier	training	0.241
modifier	trajectory	-0.18
modifier	transformer	-0.505
modifier	transition	-0.13
modifier	transmission	0.631
modifier	transport	-0.167
modifier	treatment	0.192
modifier	trivial	-0.856
modifier	truth	-0.603
modifier	two	-0.773
modifier	type	0.669
modifier	typical	-2.131
modifier	ultra	0.977
modifier	underlying	-1.208
modifier	understanding	-0.595
modifier	undesirable	-0.172
modifier	unexpected	-0.001
modifier	unified	-0.125
modifier	unifying	-0.112
modifier	unique	-0.999
modifier	unmanned	1.911
modifier	unpaired	0.003
modifier	unsupervized	0.357
modifier	upper	-0.053
modifier	urban	0.76
modifier	use	-0.044
modifier	used	-0.916
modifier	useful	-0.519
modifier	using	-3.978
modifier	usual	-0.393
modifier	utilizing	-0.494
modifier	v	0.408
modifier	vaccine	0.512
modifier	valuable	-1.097
modifier	valued	1.245
modifier	variable	0.686
modifier	variance	0.473
modifier	various	-3.28
modifier	varying	0.447
modifier	vast	-0.154
modifier	vector	0.672
modifier	vehicle	-0.336
modifier	velocity	-0.417
modifier	verification	-0.71
modifier	versatile	-0.22
modifier	vibration	0.318
modifier	video	0.306
modifier	vision	-0.015
modifier	visual	0.196
modifier	vital	-0.341
modifier	volatility	0.589
modifier	walking	0.912
modifier	weak	0.553
modifier	weight	0.58
modifier	weighted	0.774
modifier	weighting	0.585
modifier	wheel	0.147
modifier	white	0.3
modifier	whole	-1.49
modifier	wide	-0.693
modifier	wider	-0.237
modifier	widespread	-0.288
modifier	width	0.153
modifier	wise	0.483
modifier	writing	1.262
modifier	wt	0.413
modifier	yield	-0.175
modifier	zero	-0.741
modifier	ε	-0.93
modifier ends	ace	0.176
modifier ends	ack	0.093
modifier ends	act	0.216
modifier ends	acy	-0.284
modifier ends	ady	0.038
modifier ends	age	0.375
modifier ends	ai	-0.562
modifier ends	aic	0.072
modifier ends	ail	0.485
modifier ends	ain	0.173
modifier ends	air	0.337
modifier ends	ait	0.455
modifier ends	ake	0.493
modifier ends	al	-0.041
modifier ends	ale	0.457
modifier ends	aly	-0.009
modifier ends	and	0.117
modifier ends	ant	-0.412
modifier ends	aph	0.078
modifier ends	ard	0.115
modifier ends	are	0.259
modifier ends	ary	-0.139
modifier ends	ase	0.221
modifier ends	ash	0.718
modifier ends	ask	0.387
modifier ends	ass	0.256
modifier ends	asy	-0.658
modifier ends	ate	-0.483
modifier ends	ath	0.077
modifier ends	ave	0.486
modifier ends	b	-0.008
modifier ends	bal	0.111
modifier ends	bat	-0.823
modifier ends	bed	-1.554
modifier ends	bel	0.113
modifier ends	bic	0.127
modifier ends	ble	-0.443
modifier ends	cal	0.311
modifier ends	ced	-0.224
modifier ends	cer	0.295
modifier ends	cit	-0.011
modifier ends	cl	-0.001
modifier ends	cle	0.143
modifier ends	cmc	-0.039
modifier ends	cnn	-0.238
modifier ends	dal	0.591
modifier ends	dar	-0.211
modifier ends	day	-0.625
modifier ends	ded	-0.089
modifier ends	der	-0.416
modifier ends	dic	0.531
modifier ends	dof	-0.392
modifier ends	dow	-0.045
modifier ends	eal	-0.581
modifier ends	ecg	0.17
modifier ends	ect	-0.307
modifier ends	een	-0.087
modifier ends	eid	-0.246
modifier ends	ein	0.606
modifier ends	eld	0.155
modifier ends	ell	0.824
modifier ends	ely	-0.385
modifier ends	em	-0.013
modifier ends	ene	0.594
modifier ends	ent	-0.206
modifier ends	era	-0.011
modifier ends	erb	0.579
modifier ends	ere	-1.98
modifier ends	ern	-0.617
modifier ends	ery	-0.037
modifier ends	ese	-0.508
modifier ends	ess	0.036
modifier ends	est	-0.745
modifier ends	few	-0.042
modifier ends	fl	-0.006
modifier ends	ful	-1.736
modifier ends	ger	-0.367
modifier ends	get	-0.505
modifier ends	ght	-0.185
modifier ends	gic	0.474
modifier ends	gid	0.317
modifier ends	gin	1.026
modifier ends	hed	-0.863
modifier ends	her	-0.847
modifier ends	hic	0.606
modifier ends	hod	-1.026
modifier ends	hot	0.46
modifier ends	how	-0.718
modifier ends	ial	0.001
modifier ends	ian	0.481
modifier ends	ice	0.227
modifier ends	ics	0.05
modifier ends	ide	-0.188
modifier ends	ied	-0.781
modifier ends	iew	0.675
modifier ends	ike	0.351
modifier ends	ile	0.315
modifier ends	imu	-0.001
modifier ends	ine	0.31
modifier ends	ing	-0.779
modifier ends	ink	1.175
modifier ends	int	0.341
modifier ends	ion	0.038
modifier ends	ipe	0.737
modifier ends	ise	0.375
modifier ends	ish	-0.065
modifier ends	isk	0.622
modifier ends	ist	0.317
modifier ends	isy	0.022
modifier ends	ite	0.328
modifier ends	ity	0.571
modifier ends	ium	0.605
modifier ends	ive	-0.015
modifier ends	ize	-0.506
modifier ends	jor	-0.58
modifier ends	k	-0.269
modifier ends	ked	0.091
modifier ends	ken	0.471
modifier ends	ker	-0.132
modifier ends	ket	0.126
modifier ends	key	-0.671
modifier ends	kip	0.067
modifier ends	lam	-0.645
modifier ends	lar	0.208
modifier ends	led	-0.187
modifier ends	lel	0.398
modifier ends	let	0.09
modifier ends	lex	-0.17
modifier ends	ley	0.469
modifier ends	lic	0.669
modifier ends	lid	-0.94
modifier ends	lip	0.092
modifier ends	lla	-1.185
modifier ends	lli	1.421
modifier ends	llm	-0.614
modifier ends	log	0.009
modifier ends	lor	0.228
modifier ends	low	-0.003
modifier ends	lue	0.59
modifier ends	lum	0.001
modifier ends	m	-0.056
modifier ends	mal	0.146
modifier ends	man	0.17
modifier ends	map	-0.088
modifier ends	mar	0.275
modifier ends	max	0.861
modifier ends	mdp	-0.25
modifier ends	med	-0.545
modifier ends	mer	-0.33
modifier ends	mic	0.436
modifier ends	mit	-0.419
modifier ends	ml	-0.006
modifier ends	mon	-0.521
modifier ends	mpc	-0.3
modifier ends	mum	0.142
modifier ends	n	-0.015
modifier ends	na	-0.078
modifier ends	nal	0.349
modifier ends	nar	0.045
modifier ends	nce	0.028
modifier ends	nch	-0.059
modifier ends	ncy	0.168
modifier ends	ned	-0.746
modifier ends	ner	-0.269
modifier ends	net	-0.278
modifier ends	new	-0.585
modifier ends	nge	0.139
modifier ends	nic	0.754
modifier ends	nit	0.105
modifier ends	nlp	-0.591
modifier ends	nmt	-0.421
modifier ends	non	-0.422
modifier ends	nse	0.17
modifier ends	nte	0.181
modifier ends	ock	0.538
modifier ends	ogy	0.263
modifier ends	oid	0.404
modifier ends	oit	-0.106
modifier ends	ola	-0.104
modifier ends	old	0.175
modifier ends	ont	-0.211
modifier ends	ony	0.263
modifier ends	ood	0.162
modifier ends	ool	0.244
modifier ends	oop	0.188
modifier ends	oot	0.283
modifier ends	opy	0.778
modifier ends	ora	-0.047
modifier ends	ord	0.208
modifier ends	ori	-0.103
modifier ends	ork	-0.175
modifier ends	ory	0.265
modifier ends	ose	0.001
modifier ends	ost	-0.188
modifier ends	ote	-0.098
modifier ends	oth	-0.218
modifier ends	oto	0.69
modifier ends	our	-0.535
modifier ends	ous	-0.393
modifier ends	out	0.503
modifier ends	own	-0.679
modifier ends	oxy	0.499
modifier ends	oze	0.496
modifier ends	pcb	0.004
modifier ends	ped	0.104
modifier ends	pen	0.211
modifier ends	per	-0.269
modifier ends	pet	0.735
modifier ends	ph	0.274
modifier ends	pic	0.654
modifier ends	pid	-0.43
modifier ends	ple	-0.005
modifier ends	pus	0.136
modifier ends	put	0.146
modifier ends	qa	-0.11
modifier ends	ral	0.296
modifier ends	ram	0.574
modifier ends	ray	0.326
modifier ends	rce	0.443
modifier ends	red	-0.275
modifier ends	ree	0.61
modifier ends	rer	-0.78
modifier ends	rey	0.4
modifier ends	rge	-0.168
modifier ends	rgy	0.617
modifier ends	ric	0.372
modifier ends	rid	0.406
modifier ends	ris	1.287
modifier ends	rl	-0.103
modifier ends	rld	-0.211
modifier ends	rnn	-0.814
modifier ends	rve	0.454
modifier ends	sal	0.255
modifier ends	sed	-0.234
modifier ends	set	-0.223
modifier ends	sgd	-0.764
modifier ends	sis	0.174
modifier ends	son	0.698
modifier ends	sor	0.344
modifier ends	sql	-0.598
modifier ends	sr	-0.014
modifier ends	srl	-0.054
modifier ends	stm	-0.315
modifier ends	sum	0.009
modifier ends	svm	-1.078
modifier ends	tal	0.008
modifier ends	tar	1.037
modifier ends	tch	0.117
modifier ends	ted	-0.41
modifier ends	tee	-0.419
modifier ends	tem	0.317
modifier ends	ten	-0.237
modifier ends	tep	0.754
modifier ends	ter	0.059
modifier ends	thy	-0.787
modifier ends	tic	0.343
modifier ends	tin	0.419
modifier ends	tip	0.177
modifier ends	tle	-0.065
modifier ends	tly	-0.041
modifier ends	ton	0.115
modifier ends	tor	0.076
modifier ends	tro	0.377
modifier ends	try	0.314
modifier ends	tum	0.057
modifier ends	two	-0.112
modifier ends	ual	0.141
modifier ends	ube	0.03
modifier ends	uda	-0.227
modifier ends	ude	0.579
modifier ends	udo	0.766
modifier ends	udy	-0.799
modifier ends	uge	-0.861
modifier ends	uid	0.316
modifier ends	uit	0.602
modifier ends	ula	-0.056
modifier ends	ule	0.216
modifier ends	ult	-0.97
modifier ends	unk	0.246
modifier ends	unt	-0.148
modifier ends	ure	0.322
modifier ends	use	-0.787
modifier ends	uum	0.648
modifier ends	v	0.041
modifier ends	ved	-1.049
modifier ends	vid	0.493
modifier ends	voc	-0.77
modifier ends	vor	-0.147
modifier ends	wed	-0.584
modifier ends	wer	0.095
modifier ends	wt	0.258
modifier ends	xed	0.392
modifier ends	xel	0.714
modifier ends	yer	1.217
modifier ends	yph	0.281
modifier ends	zed	-0.204
modifier ends	zer	-0.322
modifier ends	zon	0.117
modifier ends	ε	-0.084
pair	1_k	0.543
pair	ablation_study	0.198
pair	action_item	1.098
pair	actuated_robot	0.936
pair	adaptive_approach	0.144
pair	agent_system	0.539
pair	aging_process	1.432
pair	approximate_solution	0.347
pair	approximation_method	0.965
pair	armed_bandit	0.455
pair	attention_mechanism	0.332
pair	based_algorithm	0.215
pair	based_approach	0.517
pair	based_method	0.676
pair	based_reasoning	0.568
pair	batch_gradient	-0.034
pair	bayesian_framework	0.766
pair	best_view	1.487
pair	binary_code	1.007
pair	binary_feature	0.564
pair	camera_rig	0.97
pair	cancer_cell	0.275
pair	case_study	-0.105
pair	causal_effect	2.199
pair	circuit_model	0.195
pair	class_label	-0.497
pair	classification_task	0.707
pair	color_image	-0.448
pair	common_feature	0.642
pair	competitive_dynamics	1.395
pair	component_analysis	0.209
pair	computational_cost	0.896
pair	computational_overhead	0.425
pair	concept_feature	0.284
pair	connection_strength	0.04
pair	context_module	1.303
pair	contextual_bandit	-0.714
pair	control_algorithm	0.263
pair	control_method	-0.836
pair	control_performance	0.501
pair	control_policy	-0.021
pair	control_scheme	-0.563
pair	control_system	0.002
pair	conversation_model	0.414
pair	conversational_data	0.077
pair	convex_set	0.929
pair	convolution_network	1.848
pair	cost_map	0.283
pair	covariance_matrix	0.108
pair	cross_domain	0.522
pair	data_analysis	0.22
pair	data_augmentation	-0.177
pair	data_distribution	-0.27
pair	data_point	-0.453
pair	data_removal	0.258
pair	data_set	-0.805
pair	data_sparsity	1.059
pair	data_table	0.819
pair	data_term	0.1
pair	decision_margin	0.184
pair	decision_process	0.222
pair	decoupled_approach	1.367
pair	desired_trajectory	2.032
pair	detection_accuracy	0.555
pair	detection_model	-0.287
pair	detection_network	-0.885
pair	differentiable_cropping	0.08
pair	differential_equation	1.059
pair	diminishing_return	0.737
pair	discriminative_feature	0.318
pair	domain_adaptation	0.259
pair	downstream_task	1.105
pair	driving_scenario	1.715
pair	dynamic_range	2.7
pair	efficient_inference	0.974
pair	efficient_training	0.741
pair	embedding_space	0.752
pair	entity_recognition	0.707
pair	error_bound	0.468
pair	error_correction	1.051
pair	evaluation_metrics	0.335
pair	execution_model	0.748
pair	expansion_mechanism	-0.033
pair	expression_recognition	0.31
pair	f_1	1.633
pair	face_aging	0.777
pair	factual_evidence	0.106
pair	feature_distribution	0.1
pair	feature_learning	0.63
pair	feature_map	-0.332
pair	frequentist_regret	0.75
pair	game_controler	0.02
pair	gaussian_distribution	0.902
pair	generalization_error	0.003
pair	generated_text	1.405
pair	generation_method	0.075
pair	generation_model	-0.517
pair	generative_framework	0.934
pair	gradient_descent	0.205
pair	gradient_information	-0.145
pair	gradient_method	1.607
pair	graph_reasoning	-0.02
pair	human_expert	-0.007
pair	human_intervention	-0.206
pair	human_objective	0.144
pair	human_parsing	-0.328
pair	human_performance	1.725
pair	hyper_parameter	0.188
pair	image_patch	0.292
pair	image_space	-0.089
pair	impossibility_result	1.13
pair	inference_capability	1.042
pair	inference_time	0.647
pair	input_feature	-0.276
pair	integration_scheme	0.464
pair	intervention_target	0.232
pair	irregular_domain	0.454
pair	kalman_filter	0.266
pair	knowledge_fusion	0.044
pair	language_pair	0.047
pair	language_understanding	0.517
pair	latent_class	0.435
pair	latent_variable	0.167
pair	latin_literature	0.44
pair	learning_approach	-0.885
pair	learning_mechanism	0.191
pair	learning_method	-0.112
pair	learning_model	-0.872
pair	learning_problem	-0.71
pair	learning_rate	0.415
pair	learning_speed	0.117
pair	lighting_condition	0.258
pair	linear_system	0.76
pair	local_feature	0.652
pair	logarithmic_factor	-0.945
pair	logged_data	0.912
pair	loss_function	0.584
pair	low_latency	0.659
pair	low_regret	0.224
pair	lower_bound	0.224
pair	mapping_function	0.108
pair	mapping_strategy	0.022
pair	mask_matrix	0.744
pair	metric_structure	0.737
pair	minimal_model	0.653
pair	mixture_model	0.427
pair	mobile_robot	0.175
pair	model_agnostic	1.198
pair	motion_model	0.754
pair	motion_planning	-0.284
pair	motion_system	0.122
pair	multi_source	0.41
pair	multi_view	1.111
pair	multilingual_model	1.419
pair	multiple_view	0.223
pair	mutual_information	0.52
pair	natural_image	1.419
pair	negative_result	1.269
pair	network_design	0.609
pair	network_layer	0.053
pair	network_structure	-0.572
pair	network_training	-0.074
pair	neural_model	-0.06
pair	newton_method	0.171
pair	noise_level	1.214
pair	noisy_label	0.904
pair	numerical_experiment	-0.196
pair	object_detector	0.319
pair	object_model	0.331
pair	object_region	0.146
pair	one_shot	0.831
pair	open_problem	-0.824
pair	open_set	1.033
pair	open_source	0.415
pair	optimal_algorithm	0.411
pair	optimal_control	0.384
pair	optimal_policy	0.03
pair	optimization_algorithm	0.002
pair	packing_strategy	0.365
pair	parallel_training	0.519
pair	patch_sampling	0.143
pair	perceptual_data	1.049
pair	performance_criterion	1.317
pair	performance_degradation	-0.77
pair	performance_guarantee	1.023
pair	player_game	0.04
pair	point_cloud	-0.729
pair	policy_search	0.024
pair	policy_update	0.396
pair	pose_estimation	0.146
pair	position_information	0.685
pair	pre_training	0.348
pair	probabilistic_framework	0.756
pair	probability_bound	0.9
pair	programming_language	2.136
pair	psychophysical_experiment	0.5
pair	qa_pair	0.075
pair	real_time	1.919
pair	real_world	-0.766
pair	reasoning_task	0.169
pair	recovery_threshold	0.69
pair	reduction_technique	0.177
pair	regression_model	0.129
pair	related_task	0.448
pair	representation_learning	0.291
pair	representation_space	0.551
pair	resolution_feature	0.196
pair	resolution_image	0.432
pair	resource_language	0.024
pair	resourced_language	0.121
pair	response_strategy	0.945
pair	rgb_image	0.928
pair	robot_system	0.433
pair	robotic_manipulation	-0.005
pair	robustness_estimation	0.208
pair	safety_dataset	0.01
pair	sample_complexity	-1.095
pair	sampling_algorithm	-0.825
pair	sampling_rate	-0.156
pair	sampling_strategy	0.084
pair	search_method	-0.012
pair	search_query	0.494
pair	selection_criterion	0.707
pair	sensor_fusion	-0.845
pair	series_model	0.518
pair	similar_appearance	1.201
pair	single_actuator	0.842
pair	small_data	0.349
pair	source_model	0.138
pair	sparse_regression	-0.4
pair	spatial_pattern	0.268
pair	special_case	-0.561
pair	specific_corpora	0.418
pair	stage_method	0.452
pair	standard_convolution	1.801
pair	state_information	-0.151
pair	state_lattice	0.006
pair	step_size	0.602
pair	structure_design	0.059
pair	structure_information	-0.292
pair	stubborn_set	2.031
pair	subtitle_data	0.485
pair	summary_statistics	0.799
pair	supervized_task	0.391
pair	surface_reconstruction	-0.114
pair	symmetric_property	0.889
pair	synthetic_dataset	0.082
pair	target_distribution	0.774
pair	target_domain	-0.092
pair	target_interception	0.473
pair	task_success	0.031
pair	temporal_dimension	-0.651
pair	temporal_information	0.131
pair	testing_procedure	1.652
pair	text_analysis	0.505
pair	text_data	-0.166
pair	text_generation	0.284
pair	text_retrieval	0.634
pair	text_rewriting	0.009
pair	time_scale	0.537
pair	time_step	0.183
pair	tracking_performance	2.096
pair	training_dataset	0.005
pair	training_efficiency	2.781
pair	tuning_parameter	0.277
pair	tuning_strategy	-0.486
pair	unseen_domain	0.089
pair	unsupervized_reward	0.022
pair	user_utterance	0.366
pair	variational_framework	0.558
pair	variational_inference	-0.151
pair	vector_machine	0.478
pair	video_data	0.106
pair	video_dataset	0.198
pair	visual_factor	0.806
pair	wheeled_vehicle	0.563
pair	white_box	0.488
pair	world_model	0.034
pair ends	1_k	0.086
pair ends	ace_ing	0.083
pair ends	ace_ity	0.22
pair ends	act_ler	0.193
pair ends	afe_ior	0.158
pair ends	age_ace	-0.345
pair ends	age_ata	-0.887
pair ends	age_hod	0.481
pair ends	age_ing	0.007
pair ends	age_ion	0.35
pair ends	age_lem	0.558
pair ends	age_ork	0.15
pair ends	age_ure	0.796
pair ends	ain_ing	0.178
pair ends	ale_ion	0.894
pair ends	ame_ion	0.244
pair ends	ant_ion	0.123
pair ends	ant_ure	0.441
pair ends	ape_ing	0.111
pair ends	aph_ing	-0.11
pair ends	aph_ion	-0.23
pair ends	are_ing	0.003
pair ends	arm_ion	0.137
pair ends	ary_ial	-0.125
pair ends	ary_ity	-0.691
pair ends	ary_ode	0.494
pair ends	ase_ion	0.25
pair ends	ase_udy	-0.212
pair ends	ask_ess	0.923
pair ends	ask_ing	0.132
pair ends	ask_ion	0.002
pair ends	ass_bel	-0.157
pair ends	ass_ity	0.055
pair ends	ass_lem	0.623
pair ends	ata_ble	0.472
pair ends	ata_ion	-0.195
pair ends	ata_ple	-0.529
pair ends	ata_set	-0.082
pair ends	ate_ace	-0.215
pair ends	ate_ata	0.204
pair ends	ate_bel	0.002
pair ends	ate_ent	0.656
pair ends	ate_ion	0.09
pair ends	ave_ion	0.08
pair ends	bal_ion	0.064
pair ends	bel_ent	0.67
pair ends	bel_ion	0.095
pair ends	ble_del	0.096
pair ends	ble_ing	0.631
pair ends	ble_ion	-0.03
pair ends	ble_ora	0.131
pair ends	bot_ask	0.507
pair ends	bot_del	-0.348
pair ends	bot_ent	0.989
pair ends	box_ion	0.85
pair ends	cal_ent	-0.428
pair ends	cal_ics	0.37
pair ends	cal_ing	0.019
pair ends	cal_ity	0.47
pair ends	cal_oss	0.014
pair ends	cal_rch	0.367
pair ends	cal_rty	0.404
pair ends	cal_sis	-0.471
pair ends	cal_tee	0.638
pair ends	cal_tem	0.219
pair ends	cal_ter	0.139
pair ends	cit_ion	0.145
pair ends	cle_ing	-0.029
pair ends	d_ing	0.206
pair ends	d_tor	0.655
pair ends	dal_ion	0.33
pair ends	ded_ing	0.135
pair ends	ded_ork	0.65
pair ends	del_ing	-0.428
pair ends	del_ion	-0.192
pair ends	del_nce	0.119
pair ends	del_ogy	0.33
pair ends	del_ter	-0.372
pair ends	del_tic	0.647
pair ends	del_ure	-0.093
pair ends	deo_ing	0.143
pair ends	deo_set	0.493
pair ends	der_del	0.981
pair ends	dge_ion	0.012
pair ends	dge_ity	0.605
pair ends	dia_ion	0.351
pair ends	dle_ing	0.625
pair ends	eal_ime	0.794
pair ends	eal_rld	-0.234
pair ends	eam_ask	0.138
pair ends	ear_del	0.123
pair ends	ear_ent	0.302
pair ends	ear_ing	0.336
pair ends	ear_ure	-0.268
pair ends	ect_ion	-0.201
pair ends	eed_ion	0.354
pair ends	een_ain	0.463
pair ends	eep_del	-1.203
pair ends	eep_ure	0.138
pair ends	elf_ing	0.799
pair ends	ent_age	-0.131
pair ends	ent_air	0.62
pair ends	ent_ale	1.658
pair ends	ent_ask	0.109
pair ends	ent_ate	0.255
pair ends	ent_der	0.197
pair ends	ent_egy	-0.417
pair ends	ent_ent	0.071
pair ends	ent_ery	0.379
pair ends	ent_ess	-0.013
pair ends	ent_ier	0.233
pair ends	ent_ing	0.144
pair ends	ent_ion	0.328
pair ends	ent_ior	0.2
pair ends	ent_ism	-0.7
pair ends	ent_ity	-0.533
pair ends	ent_lem	0.187
pair ends	ent_nce	0.443
pair ends	ent_oal	0.288
pair ends	ent_sor	0.142
pair ends	ert_ion	0.966
pair ends	ery_ing	0.219
pair ends	est_iew	0.695
pair ends	est_ion	-0.078
pair ends	ete_aph	0.607
pair ends	ete_ion	-0.707
pair ends	ety_ion	0.885
pair ends	ext_ata	-0.291
pair ends	ext_ing	0.688
pair ends	ext_ion	0.258
pair ends	ext_ule	0.283
pair ends	f_1	1.08
pair ends	fic_ion	0.491
pair ends	fic_ora	0.483
pair ends	ged_ata	0.249
pair ends	ght_age	0.686
pair ends	ght_tor	0.63
pair ends	gin_ion	-0.746
pair ends	gle_age	1.389
pair ends	gle_del	-0.05
pair ends	her_ion	-0.106
pair ends	hic_ing	-0.191
pair ends	hot_ion	0.445
pair ends	ial_ask	0.101
pair ends	ial_ate	1.185
pair ends	ial_ics	-0.169
pair ends	ial_ing	0.58
pair ends	ial_ple	0.058
pair ends	ial_ype	0.064
pair ends	ian_age	0.316
pair ends	ian_ork	1.949
pair ends	ian_tor	-0.073
pair ends	ias_ion	0.32
pair ends	ice_ion	1
pair ends	ics_del	0.697
pair ends	ics_ion	-0.237
pair ends	icy_ate	1.341
pair ends	icy_rch	0.109
pair ends	ies_del	0.276
pair ends	igh_ity	-0.788
pair ends	igh_ncy	-0.77
pair ends	ign_ion	-0.103
pair ends	ild_ion	-0.366
pair ends	ile_ing	0.059
pair ends	ime_int	-0.367
pair ends	ime_ion	0.327
pair ends	ime_tep	0.008
pair ends	ime_ure	-0.077
pair ends	ine_ion	0.187
pair ends	ine_ode	0.866
pair ends	ing_ace	1.273
pair ends	ing_ach	-0.258
pair ends	ing_acy	1.313
pair ends	ing_aph	0.699
pair ends	ing_ard	0.369
pair ends	ing_ask	0.482
pair ends	ing_ass	0.539
pair ends	ing_bel	0.08
pair ends	ing_dge	0.63
pair ends	ing_ect	0.848
pair ends	ing_eed	1.626
pair ends	ing_egy	0.52
pair ends	ing_eld	0.184
pair ends	ing_eme	0.193
pair ends	ing_ent	0.074
pair ends	ing_ern	0.459
pair ends	ing_ght	0.496
pair ends	ing_hod	-0.114
pair ends	ing_ime	0.288
pair ends	ing_ine	0.793
pair ends	ing_ing	-0.534
pair ends	ing_ion	0.327
pair ends	ing_ior	0.387
pair ends	ing_ism	0.362
pair ends	ing_ive	0.429
pair ends	ing_lem	0.281
pair ends	ing_ler	0.737
pair ends	ing_nal	0.404
pair ends	ing_ner	0.436
pair ends	ing_orm	1.598
pair ends	ing_ost	0.109
pair ends	ing_ple	0.159
pair ends	ing_que	-0.312
pair ends	ing_rce	0.099
pair ends	ing_ree	0.204
pair ends	ing_rol	0.517
pair ends	ing_ror	0.743
pair ends	ing_set	0.323
pair ends	ing_tem	0.231
pair ends	ing_ter	1.24
pair ends	ing_thm	0.202
pair ends	ing_tor	0.678
pair ends	ing_ule	0.346
pair ends	ing_ure	0.262
pair ends	ing_yer	0.404
pair ends	int_ing	-0.259
pair ends	int_ion	0.041
pair ends	int_oud	-0.051
pair ends	ion_ach	-1.027
pair ends	ion_acy	0.515
pair ends	ion_ard	0.431
pair ends	ion_ask	-0.201
pair ends	ion_ata	0.285
pair ends	ion_ate	0.044
pair ends	ion_bot	0.676
pair ends	ion_col	0.669
pair ends	ion_eed	1.115
pair ends	ion_egy	-0.401
pair ends	ion_ess	-0.107
pair ends	ion_get	1.124
pair ends	ion_hod	-0.344
pair ends	ion_ias	0.089
pair ends	ion_ime	0.168
pair ends	ion_ing	-0.041
pair ends	ion_int	-0.012
pair ends	ion_ion	0.292
pair ends	ion_ity	0.099
pair ends	ion_lan	0.682
pair ends	ion_led	-0.434
pair ends	ion_lem	-0.252
pair ends	ion_ler	-0.454
pair ends	ion_map	0.56
pair ends	ion_nce	0.136
pair ends	ion_ncy	0.073
pair ends	ion_ner	0.6
pair ends	ion_net	-0.21
pair ends	ion_ode	-0.472
pair ends	ion_old	0.822
pair ends	ion_ool	0.138
pair ends	ion_ork	0.183
pair ends	ion_orm	0.628
pair ends	ion_oss	0.414
pair ends	ion_per	0.287
pair ends	ion_ree	0.039
pair ends	ion_rio	-0.329
pair ends	ion_rix	1.151
pair ends	ion_rol	-0.234
pair ends	ion_ror	0.388
pair ends	ion_set	0.075
pair ends	ion_tor	0.445
pair ends	ion_udy	0.249
pair ends	ion_ure	0.034
pair ends	ion_wer	1.347
pair ends	ion_yer	0.435
pair ends	ior_ion	0.02
pair ends	ise_ion	0.011
pair ends	ise_vel	0.785
pair ends	ite_box	0.25
pair ends	ity_age	0.68
pair ends	ity_ata	0.362
pair ends	ity_ent	0.041
pair ends	ity_ine	1.696
pair ends	ity_ion	0.258
pair ends	ity_ity	-0.514
pair ends	ity_ult	1.698
pair ends	ive_ack	0.114
pair ends	ive_art	0.831
pair ends	ive_ask	0.007
pair ends	ive_del	0.215
pair ends	ive_der	0.71
pair ends	ive_ect	-0.033
pair ends	ive_ent	0.102
pair ends	ive_ing	0.202
pair ends	ive_ity	-0.062
pair ends	ive_nce	-0.417
pair ends	ive_rol	0.148
pair ends	ive_ter	0.322
pair ends	ive_yer	0.512
pair ends	ize_ing	0.528
pair ends	ken_ion	0.315
pair ends	ker_ion	-0.151
pair ends	lar_ion	0.59
pair ends	lar_nce	0.595
pair ends	led_ion	-0.102
pair ends	lor_age	-0.08
pair ends	low_ion	-0.178
pair ends	lue_ion	0.5
pair ends	mal_icy	0.534
pair ends	mal_ion	0.34
pair ends	man_ing	-0.071
pair ends	map_ion	0.423
pair ends	mar_ion	1.029
pair ends	max_ion	0.386
pair ends	mic_ing	1.252
pair ends	mic_ion	0.416
pair ends	nal_ase	1.516
pair ends	nal_ect	0.113
pair ends	nal_ion	-0.144
pair ends	nal_ity	-0.142
pair ends	nal_lem	0.295
pair ends	nal_oss	0.03
pair ends	nal_ost	0.377
pair ends	nal_ram	0.093
pair ends	nce_age	0.859
pair ends	nce_del	0.717
pair ends	nce_gap	-0.259
pair ends	nce_ime	0.023
pair ends	nce_ion	0.557
pair ends	nce_ism	-0.14
pair ends	nce_sis	0.285
pair ends	nce_tee	0.198
pair ends	nce_ure	0.765
pair ends	nce_vel	0.004
pair ends	ncy_ion	0.215
pair ends	ncy_ure	0.814
pair ends	ned_age	-0.468
pair ends	ned_del	0.106
pair ends	ned_ity	-0.114
pair ends	ned_ure	0.195
pair ends	nel_ion	0.535
pair ends	nic_ion	0.322
pair ends	non_ing	-0.057
pair ends	non_lar	0.921
pair ends	nse_nce	0.036
pair ends	oid_ion	0.146
pair ends	old_ion	1.482
pair ends	one_hot	0.369
pair ends	ong_erm	-0.248
pair ends	ong_ing	-0.347
pair ends	oor_ent	1.025
pair ends	ord_ion	0.05
pair ends	ork_ion	0.466
pair ends	ork_ter	-0.108
pair ends	orm_ion	-0.737
pair ends	orn_set	0.507
pair ends	ort_ion	0.649
pair ends	ory_ion	0.292
pair ends	ose_ion	0.348
pair ends	oss_ity	-0.292
pair ends	ous_ent	0.403
pair ends	ous_ion	0.016
pair ends	own_ect	2.239
pair ends	pen_ion	-0.666
pair ends	pen_lem	-0.201
pair ends	ple_ing	-0.089
pair ends	ple_ity	-0.226
pair ends	ple_nce	0.439
pair ends	ple_ode	0.149
pair ends	pth_ion	0.059
pair ends	put_ing	0.088
pair ends	ral_hip	1.078
pair ends	ral_ing	0.048
pair ends	ral_ion	0.423
pair ends	ral_ncy	-0.856
pair ends	ral_ork	0.094
pair ends	ral_ure	-0.168
pair ends	rce_ode	-0.689
pair ends	red_ary	0.019
pair ends	red_del	0.05
pair ends	red_dge	0.875
pair ends	red_ize	0.136
pair ends	rgb_age	0.274
pair ends	rge_age	-0.557
pair ends	rge_ion	-0.112
pair ends	rgy_ion	0.395
pair ends	ric_age	1.834
pair ends	ric_del	0.316
pair ends	ric_ing	0.365
pair ends	ric_ion	0.113
pair ends	ric_rix	-0.501
pair ends	ric_ure	0.001
pair ends	rix_ion	0.234
pair ends	rld_del	0.345
pair ends	rol_eme	-0.401
pair ends	rol_hod	-0.167
pair ends	ror_ion	0.001
pair ends	rse_ion	0.508
pair ends	sal_nce	-0.036
pair ends	sed_ach	0.065
pair ends	sed_age	-0.175
pair ends	sed_del	0.111
pair ends	sed_ing	0.391
pair ends	sed_ion	0.136
pair ends	sed_nce	-0.533
pair ends	sed_sis	-0.296
pair ends	ser_ion	0.24
pair ends	set_ion	0.69
pair ends	sis_ing	0.34
pair ends	sor_ion	-0.045
pair ends	sor_ray	0.315
pair ends	sor_ure	1.127
pair ends	tal_nce	-0.249
pair ends	tal_ogy	0.553
pair ends	tch_ing	0.848
pair ends	ted_age	0.554
pair ends	ted_era	0.122
pair ends	ted_ing	-0.111
pair ends	ted_nce	-0.901
pair ends	tep_ing	-0.275
pair ends	tep_ize	0.268
pair ends	ter_ion	0.795
pair ends	ter_ize	0.073
pair ends	ter_ure	0.204
pair ends	tic_age	-0.133
pair ends	tic_ata	-0.199
pair ends	tic_del	0.65
pair ends	tic_dge	0.461
pair ends	tic_ics	0.532
pair ends	tic_iew	-0.435
pair ends	tic_ine	0.697
pair ends	tic_ing	-0.096
pair ends	tic_ion	0.364
pair ends	tic_ork	0.328
pair ends	tic_rty	0.624
pair ends	tic_thm	0.289
pair ends	tic_tor	-0.163
pair ends	tic_ure	0.242
pair ends	tin_ure	0.471
pair ends	tor_ace	0.172
pair ends	tor_ing	0.567
pair ends	tor_ion	0.09
pair ends	ual_ack	0.039
pair ends	ual_acy	0.684
pair ends	ual_age	-0.219
pair ends	ual_ata	0.081
pair ends	ual_dge	0.045
pair ends	ual_dit	-0.504
pair ends	ual_ity	-0.338
pair ends	ual_put	0.033
pair ends	ual_ure	0.49
pair ends	und_ion	0.079
pair ends	ure_ign	0.35
pair ends	ure_ing	0.22
pair ends	ure_ory	1.078
pair ends	ure_ter	-0.122
pair ends	ust_ion	0.142
pair ends	ust_nce	1.463
pair ends	ute_ion	0.207
pair ends	vel_ion	-0.095
pair ends	ven_ion	1.174
pair ends	vex_ion	0.72
pair ends	wer_ion	0.029
pair ends	yer_ame	0.113
pair ends	zed_ent	-0.193
pair ends	zed_ion	0.098
run	0_0	0.125
run	0_1	-0.243
run	0_2	-0.582
run	0_3	-0.098
run	1_0	-0.054
run	1_1	0.096
run	1_3	0.014
run	2_0	-0.232
run	2_1	0.133
run	2_2	0.234
run	2_3	0.081
run	3_0	-0.366
run	3_1	-0.091
run	3_3	-0.131
signs before	"_abstract	1.634
signs before	'_abstract	1.232
signs before	's_abstract	0.45
signs before	(_abstract	1.506
signs before	),_abstract	0.248
signs before	)._abstract	0.474
signs before	)_abstract	1.341
signs before	,_abstract	0.929
signs before	,_title	1.353
signs before	-_abstract	-2.268
signs before	-_title	-2.608
signs before	.,_abstract	0.448
signs before	._abstract	1.011
signs before	/_abstract	-1.205
signs before	:_abstract	1.974
signs before	_abstract	0.397
signs before	_title	0.133
signs before	—_abstract	0.073
signs before	’_abstract	1.315
signs before	’s_abstract	1.363
signs before	“_abstract	2.029
signs behind	(_abstract	0.396
signs behind	),_abstract	0.432
signs behind	)._abstract	0.622
signs behind	)_abstract	0.6
signs behind	,_abstract	0.155
signs behind	,_title	0.044
signs behind	-_abstract	-1.95
signs behind	-_title	-1.055
signs behind	._abstract	0.13
signs behind	/_abstract	-1.698
signs behind	://_abstract	-0.048
signs behind	:_abstract	-0.201
signs behind	:_title	0.253
signs behind	?_abstract	0.156
signs behind	__abstract	-0.28
signs behind	_abstract	0.06
signs behind	_title	0.376
signs behind	–_abstract	1.008
signs behind	’s_abstract	-0.005
title begins	0	-1.036
title begins	2	0.19
title begins	3	0.266
title ends	1	-0.92
title ends	2	0.265
title ends	3	0.022
words	1	-0.925
words	2	0.338
words	3	0.296
words	4	-0.295
words	5	-1.118
`);
