namespace SalesBot.Bot.Reading;

/// <summary>
/// The typical wording of every option of every choice question (domain 3.5), both languages side by side, as
/// alternations of regular expressions. Words that could mean two options are left out: asking beats guessing.
/// </summary>
internal static class OptionWords
{
    // "no" alone answers a question that asks whether there is something, and means its last option.
    private const string BareNo = "^no$|^nope$|^not yet$|^none$|^no,? not yet$|^no contact$|^nothing$|^nothing yet$";
    private const string BareNoZh = "^没有$|^还没有$|^没$|^还没$|^无$|^没有的$|^不$";

    public static readonly (string Key, string Option, string En, string Zh)[] Rows =
    [
        ("PROBLEM", "customer_words", "(?:customer|they|he|she|user|users|boss|director|manager)s? (?:said|stated|told|explained|named) (?:it|us|me|what|the problem|that)|in their own words|customer'?s? (?:own )?words|they lose", "客户(?:亲口|自己|原话)|亲口说|原话|客户说(?:的|了|过)?|讲清了后果|他们?自己说"),
        ("PROBLEM", "our_words", "our (?:own )?(?:reading|view|guess|judg(?:e)?ment|words|understanding)|we (?:think|believe|assume|see)|only our", "我们?(?:自己)?(?:的)?(?:判断|理解|推测|认为|觉得)|只是我们"),
        ("PROBLEM", "none", "no (?:real |clear |actual )?problem|nothing (?:is )?wrong|no pain", "没有?(?:发现)?(?:什么)?(?:实际|真正|明显)?的?问题|没发现问题"),

        ("VALUE", "agreed", "(?:customer|they|he|she|finance|user)s? (?:has |have )?(?:agreed|accepted|confirmed|signed off)|agreed (?:the |on the )?figure|figure (?:is |was )?(?:agreed|confirmed|accepted)", "客户(?:已经?)?(?:认可|确认|同意)(?:了|过)?|已认可|认可了|数字(?:已经?)?(?:认可|确认)"),
        ("VALUE", "ours_only", "we (?:have )?(?:calculated|estimated|computed)|our (?:own )?(?:figure|calculation|estimate)|not (?:yet )?confirmed|hasn't confirmed|haven't confirmed", "我们?(?:自己)?(?:测算|算)(?:过|的|了)|客户(?:还)?[没未](?:有)?(?:确认|认可)|自己算的"),
        ("VALUE", "none", "no (?:measurable |real )?value|cannot be measured|can't be measured", "没有(?:可衡量的)?价值|无法衡量|没法量化|算不出来"),

        ("COMMITTEE_E", "full", "composition and (?:acceptance )?(?:key )?points|(?:both|all) (?:known|clear)|people and points|names and (?:acceptance )?points", "人员组成?和验收点|人员?和验收点|都清楚|都知道"),
        ("COMMITTEE_E", "composition", "composition (?:known )?only|only (?:the )?composition|know (?:only )?who|people (?:known )?only|not the (?:acceptance |key )?points|points (?:are )?(?:not (?:known|clear)|unclear|unknown)", "只知道(?:人员)?(?:组成|是谁|有谁)|只知道人|(?:组成|人员)(?:清楚|知道)|验收点(?:还)?不(?:清楚|知道)"),
        ("COMMITTEE_E", "forming", "being formed|forming|not (?:yet )?formed|still (?:being )?(?:formed|set up)|being set up", "正在(?:组建|成立)|还没(?:组建|成立|组好)|在组建|筹建"),
        ("COMMITTEE_E", "against", "(?:majority|most) (?:are |is )?(?:inclined to|for|favou?rs?|prefers?|like|with) (?:the |a |our )?(?:rival|competitor)", "(?:多数|大多|大部分)(?:人)?(?:都)?(?:倾向|支持|偏向)(?:于)?(?:对手|竞争对手|对方)"),

        ("DM", "yes", "criteria (?:are )?(?:known|clear)|know (?:his|her|their|the) (?:criteria|standard)s?|two-?way talk|(?:long|good|real) talk|talked (?:several|many|two|three) times|(?:several|two|three|many) (?:talks|meetings)|met (?:twice|several times|many times)", "有双向沟通|(?:标准|要求|关注点)(?:也|都|很)?清楚|(?:谈|聊|沟通|见)过?(?:了)?(?:多次|几次|好几次|两次|三次|很多次)|经常(?:沟通|见面)|深入沟通"),
        ("DM", "partial", "met (?:him |her |them )?once|once|one (?:short |brief |single )?(?:meeting|talk|visit|call)|(?:criteria|standards?) (?:are |is )?(?:not (?:yet )?clear|unclear|unknown|not (?:yet )?known)|(?:don't|do not) know (?:his|her|their|the) (?:criteria|standard)s?|briefly met|met (?:him |her |them )?briefly|shook hands", "见过?(?:了)?一(?:次|面)|聊过一次|谈过一次|沟通过一次|标准(?:还)?不(?:太)?(?:清楚|清|明确|知道)|打过(?:一次)?(?:照面|招呼)|只见过"),
        ("DM", "no", $"never (?:met|talked|spoke|seen)|no (?:contact|access|talk|meeting)(?: yet)?|not met(?: yet)?|haven't (?:met|talked|spoken|seen)|have not (?:met|talked|spoken)|not yet met|can't (?:reach|get to)|cannot (?:reach|get to)|not (?:asked|tried) yet|no way to|{BareNo}", $"(?:还|从|从来)?没有?(?:见过?|接触过?|沟通过?|谈过?|聊过?|约过?)(?!一)|尚未接触|未接触|接触不到|约不(?:到|上)|见不(?:到|着)|还没约|没机会见|{BareNoZh}"),

        ("CRITERIA_BY", "we", "we (?:wrote|drafted|set|defined|made|helped write) (?:it|them|the)|with us|together with (?:us|the customer)|we and the customer|jointly|ours", "我们(?:和|与|跟)客户(?:一起|共同)|共同制定|一起(?:制定|写|定)|我们(?:写|定|起草|帮(?:忙|着)?(?:写|定))"),
        ("CRITERIA_BY", "customer", "(?:the )?customer(?:'s)? (?:alone|themselves|itself|on their own|own)|customer (?:wrote|set|defined|did|made) (?:it|them)|they (?:wrote|set|made|did) (?:it|them)(?: (?:alone|themselves))?|by themselves|in-?house", "客户(?:自己|独立|单独)(?:制定|写|定|做)?的?|他们自己(?:写|定|制定|做)?的?|甲方自己"),
        ("CRITERIA_BY", "third", "third party|(?:design )?institute|consultants?|consulting|neutral|adviser|advisor", "第三方|设计院|咨询(?:公司|机构)?|中立|顾问"),
        ("CRITERIA_BY", "rival", "(?:a |the |our )?(?:rival|competitor)s?(?: (?:wrote|set|did|drafted))?", "(?:竞争)?对手(?:写|定|制定|帮(?:忙|着)?(?:写|定))?的?|竞品|友商"),

        ("LAYER", "inner", "inner(?: layer)?|strategic supplier|core supplier", "内层|战略供应商|核心供应商|核心层"),
        ("LAYER", "tier1", "first layer|tier (?:1|one)|direct(?:ly)?(?: main)?(?: supplier)?|main supplier|tier-1", "第一层|一级供应商|直供|主力供应商|主供"),
        ("LAYER", "tier2", "second layer|tier (?:2|two)|one of (?:several|many|them|a few)|tier-2", "第二层|二级供应商|(?:多|几)家(?:供应商)?之一|其中之一"),
        ("LAYER", "outer", "outer(?: layer)?|through (?:others|another|a partner|an? (?:agent|integrator))|indirect(?:ly)?|sub-?supplier", "外层|通过别(?:家|人)|间接(?:供货)?|分包|转手"),
        ("LAYER", "outside", "not (?:yet )?(?:a |on the |their )?(?:supplier|vendor list|in)|outside|never supplied|no supply", "尚未进入|还没进(?:入|去)?|没进(?:入|去)|不是(?:他们的)?供应商|没供过"),

        ("COMPETITOR", "lead", "(?:we(?: are|'re)? )?ahead(?! of us)|we lead|leading|(?:no|without) (?:serious |strong |real )?(?:rivals?|competitors?|competition)|in front|favou?rite|ahead of (?:them|the rival)", "(?:我们|我方)?(?:占优|占优势|优势明显|领先(?!的?对手))|没有?(?:强|什么|真正的?)?对手|无强对手|排第一"),
        ("COMPETITOR", "even", "level|even|equal|neck and neck|on (?:a )?par|draw|tied|fifty-fifty|50[/-]50|same position", "持平|差不多|不相上下|势均力敌|旗鼓相当|五五开|各有优势|平手"),
        ("COMPETITOR", "behind", "(?:rival|competitor|they|them)s?(?: is| are|'re)? (?:slightly |a bit |a little |clearly )?(?:ahead|leading|in front|stronger)|we(?: are|'re)? (?:slightly |a bit |a little )?behind|ahead of us|behind", "(?:竞争)?(?:对手|对方|他们)(?:稍|略|比较|明显|暂时)?(?:微)?(?:领先|占优|占优势|靠前|更强)|(?:我们|我方)(?:稍|略|有点)?(?:微)?(?:落后|靠后|处于?劣势|不占优)|落后"),
        ("COMPETITOR", "locked", "lock(?:ed)?[ -]?in|locked|(?:rival|competitor) has it|decided for (?:the |a )?(?:rival|competitor)|done deal|already chosen", "(?:已(?:经)?)?锁定|内定|(?:已经)?定了(?:对手|别家)|对手(?:已经?)?(?:拿下|搞定)"),

        ("QUALIF", "passed", "passed|valid|approved|certified|qualified|all done|done", "(?:已(?:经)?)?通过(?:了)?|有效期(?:内|覆盖)|审核过了|过了|已合格|已入库"),
        ("QUALIF", "progress", "under way|underway|in progress|ongoing|on schedule|running|started|in process|being audited", "进行中|正在(?:进行|做|办|审)|按计划|在审|审核中|在办|走流程"),
        ("QUALIF", "meets", "not (?:yet )?started.*(?:meet|fulfil|have) (?:all|every)|meet every(?: item)?|we meet (?:all|every|everything)|not (?:yet )?started but", "未开始.*满足|还没开始.*满足|全部满足|都满足|都能满足|条件都(?:有|具备|符合)"),
        ("QUALIF", "closable", "(?:gap|item|certificate)s? (?:that )?(?:can|will) be closed|can be closed|closable|gap but|can close|missing .* in time", "有缺口|(?:可|能)(?:以)?(?:按期|及时)?补(?:齐|上)|差一(?:项|个)(?:可|能)"),
        ("QUALIF", "fail", "cannot be met|can't be met|cannot meet|can't meet|failed|not possible|impossible|do not meet|don't meet", "无法满足|满足不了|不能满足|没通过|未通过|不合格|做不到"),

        ("RELLEVEL", "alliance", "(?:strategic )?alliance", "战略联盟|联盟"),
        ("RELLEVEL", "partner", "partner(?:s|ship)?", "合作伙伴|伙伴关系"),
        ("RELLEVEL", "preferred", "preferred(?: supplier)?|asked first|first choice|priority supplier", "优选(?:供应商)?|优先(?:选择|供应商|考虑)|首选"),
        ("RELLEVEL", "vendor", "(?:just |only )?(?:a |one )?(?:of the )?vendors?|price only|ordinary supplier|normal supplier", "(?:普通)?卖主|普通供应商|一般供应商|只看价格"),
        ("RELLEVEL", "none", $"no (?:relation|relationship|business)(?: yet)?|never (?:sold|worked)|unknown to them|{BareNo}", $"没有?(?:什么)?(?:关系|合作过?|往来|业务)|没合作|{BareNoZh}"),

        ("COACH", "tested_strong", "tested.{0,40}(?:influence [345]|strong|influential|powerful)|(?:strong|influential|powerful).{0,20}tested|influence (?:of )?[345]|(?:influence )?3 or more", "已?验证.{0,12}(?:影响力(?:[345三四五]|大|高|强)|有影响力|说话算数)|影响力(?:大|高|强|[345三四五])"),
        ("COACH", "tested_weak", "tested.{0,40}(?:influence [12]|weak|little influence|low influence|junior)|influence (?:of )?[12]|little influence|low influence", "已?验证.{0,12}(?:影响力(?:[12一二]|小|低|弱|不大)|没什么影响力|说话不算)|影响力(?:小|低|弱|不大|不高|[12一二])"),
        ("COACH", "friendly", "friendly|untested|not (?:yet )?tested|likes us|good relation|nice to us", "友好|[未没](?:有)?(?:经过)?验证|关系(?:不错|还行|可以|挺好)|比较友善|还没(?:验证|试过)"),
        ("COACH", "none", $"nobody|no one|no (?:coach|ally|champion|friend)|don't have (?:one|a coach|an ally)|{BareNo}", $"没有?(?:盟友|内线|教练|自己人|人)|没人|没找到|{BareNoZh}"),

        ("PROCESS", "joint", "joint(?: written)? plan|plan (?:agreed|confirmed|signed) (?:by|with) (?:both|them|the customer)|written plan with (?:them|the customer|dates)|both (?:sides )?(?:agreed|confirmed)", "双方(?:有|都|共同|确认)|联合(?:推进)?计划|双方确认|共同(?:的)?计划|书面计划"),
        ("PROCESS", "ours_shared", "our plan.{0,20}(?:agreed|shared|next step)|next step (?:is )?agreed|agreed (?:the |on the )?next step|they agreed (?:to )?(?:the|our)", "我[们方](?:的)?计划.{0,8}(?:约定|同意|认可|下一步)|下一步已?(?:约定|约好|说好|谈好)|约好了下一步"),
        ("PROCESS", "ours_only", "only (?:on )?our side|our side only|only we (?:have|do)|only ours|our own next step", "只有我[们方]|仅我[们方]|我[们方]单方面|单方面"),
        ("PROCESS", "none", $"no (?:next step|plan)(?: at all)?|there is no|{BareNo}", $"没有?(?:下一步|计划)|{BareNoZh}"),

        ("TEAM", "all", "all (?:are )?(?:mapped|covered|named|matched)|everyone (?:is )?(?:mapped|covered)|all roles|on-?site (?:analysis )?done|all of them", "全部(?:都)?(?:对口|覆盖|对应)|都有(?:对口人?|人对接)|都对口|全都有"),
        ("TEAM", "part", "some(?: of them)?|part(?:ly|ial|ially)?|half|not all|most|a few", "部分|一部分|一半|有的|有些|不全|没(?:有)?全"),
        ("TEAM", "none", "(?:one rep )?alone|only me|just me|on my own|by myself|nobody else", "只有(?:我|销售)(?:一个人?|自己)?|就我一个人?|我一个人|单打独斗|我自己"),

        ("FOLLOWON", "agreed", "(?:list )?(?:agreed|confirmed) (?:with|by) (?:the )?(?:customer|them|user)|customer (?:agreed|confirmed)|they (?:agreed|confirmed)", "(?:已|和|与|跟)?客户(?:已经?)?(?:确认|同意|认可)|已(?:经)?(?:和|与|跟)客户确认|客户认可"),
        ("FOLLOWON", "own", "our (?:own )?list|only ours|we (?:have )?(?:listed|made)|own list|not (?:yet )?(?:agreed|confirmed)", "我[们方](?:自己)?(?:列|整理|做)|自[己列](?:列的|清单)|(?:客户)?(?:还)?[没未](?:有)?确认"),
        ("FOLLOWON", "none", $"none seen|no (?:later|follow-?on|further) (?:needs?|business)|nothing seen|{BareNo}", $"没看到|没有?后续|没发现|{BareNoZh}"),

        ("EXPERTISE", "nonexpert_us", "(?:not|non)[ -]?experts?.{0,30}(?:open|listen|us|guid)|(?:open to|listen to|follow|rely on) (?:our|us)|they (?:listen|follow) (?:to )?us", "非专家.{0,10}(?:听我们|愿意听|我们的意见)|(?:愿意|会|比较)听(?:取)?我们|外行.{0,8}听我们|听我们的"),
        ("EXPERTISE", "mixed", "mixed|some (?:are )?experts?|half and half|both kinds", "混合|有专家也有|有的专业|一半一半|参差不齐"),
        ("EXPERTISE", "expert_match", "experts?.{0,30}(?:our experts? match|we (?:have|match)|matched|ours match)|our experts? (?:can )?match|we (?:have|can) match", "专家.{0,10}(?:我[们方](?:也)?有|有对等|能对上)|我[们方](?:也)?有(?:对等的?)?专家|有对等专家"),
        ("EXPERTISE", "expert_nomatch", "experts?.{0,30}(?:nobody|no one|none|no match|we (?:have no|lack|cannot|can't))|nobody (?:of ours )?match(?:es)?|no (?:expert|match) (?:of ours|on our side)", "专家.{0,10}(?:我[们方](?:没|无)|没有?对等|无对等|对不上)|我[们方](?:没有|没|无)(?:对等的?)?专家|无对等专家"),
        ("EXPERTISE", "nonexpert_rival", "(?:listen to|guided by|follow|rely on) (?:the |a |our )?(?:rival|competitor)", "听(?:取)?(?:竞争)?对手(?:的)?|被对手(?:引导|带着)"),

        ("NEEDDEF", "adopted", "(?:our (?:definition|text|proposal|advice|draft) (?:is|was) (?:adopted|in|accepted)|adopted|in the (?:purchasing )?goal|written into)", "已?(?:写入|采纳|写进|纳入)(?:了)?|被采纳|采纳了"),
        ("NEEDDEF", "draft", "(?:our )?draft|under discussion|being discussed|discussing|in discussion", "草案|讨论中|正在讨论|在讨论|初稿"),
        ("NEEDDEF", "advice", "(?:only |just |some )?advice(?: only)?|advised|gave (?:some )?(?:advice|suggestions|input)|suggested|suggestions", "(?:仅|只|只是)?(?:提|给)过?(?:了)?(?:一些|点|些)?建议|建议过"),
        ("NEEDDEF", "no", $"not involved|not (?:taken )?part|no part in|without us|{BareNo}", $"[未没](?:有)?参与|没参加|没我们的事|{BareNoZh}"),

        ("TRIGGER", "both", "(?:event|date).{0,30}(?:and|with|plus) .{0,20}sponsor|both(?: known| clear)?|date and (?:a )?(?:named )?sponsor|sponsor and (?:a )?date", "(?:时间|日期|事件).{0,10}(?:也有|和|及)发起人|都有|都明确|两个都有|两样都有"),
        ("TRIGGER", "one", "only one|one of (?:the two|them)|(?:only|just) (?:a |the )?(?:date|event|sponsor)|no sponsor|sponsor (?:is )?(?:unknown|missing|not known)|no date(?: yet)?", "只(?:有|具备|知道)(?:其中)?(?:一项|一个|时间|日期|事件|发起人)|(?:还)?没有?(?:明确的?)?(?:发起人|日期|时间)|发起人(?:还)?(?:不清楚|不明|没有|未定)"),
        ("TRIGGER", "none", $"neither|none of them|no event|nothing pushes|{BareNo}", $"都没有|两[样个]都没|什么都没有|{BareNoZh}"),

        ("REFERENCES", "visited", "visited|spoke (?:to|with)|talked (?:to|with)|site visit|called (?:the )?reference|went (?:to see|there)|saw (?:it|our)", "参观过?(?:了)?|去看过|考察过?(?:了)?|沟通过|通过电话|实地看"),
        ("REFERENCES", "given", "presented|introduced|told (?:them|the customer) about|showed (?:them|slides)|same industry(?!.*(?:visit|spoke|talked))", "介绍过?(?:了)?|讲过|展示过|发过(?:资料|案例)|同行业(?!.*(?:参观|沟通|考察))"),
        ("REFERENCES", "other", "other industr(?:y|ies)(?: only)?|different industry|another industry", "(?:仅|只有)?(?:其他|别的|其它)行业|跨行业|非同行业|不同行业"),
        ("REFERENCES", "none", $"no (?:references?|cases?)(?: yet)?|{BareNo}", $"没有?案例|{BareNoZh}"),

        ("JOINTMGMT", "seat", "seat|in the project (?:group|team)|member of the project|joint plan|part of the (?:project )?group", "进(?:入|了)项目组|项目组(?:里|中)?(?:有我们|成员)|在项目组|联合(?:推进)?计划"),
        ("JOINTMGMT", "regular", "regular(?: joint)? meetings?|(?:weekly|fortnightly|monthly|bi-?weekly) (?:joint )?(?:meetings?|calls?)|joint meetings?", "定期(?:联席)?会?|联席会|(?:每|双)周(?:例)?会|每月(?:例)?会|例会"),
        ("JOINTMGMT", "informal", "informal(?:ly)?|ad hoc|now and then|sometimes|casual(?:ly)?", "非正式|私下|偶尔|不定期|随便聊"),
        ("JOINTMGMT", "none", $"not at all|no (?:part|role|seat)(?: in)?|not involved|{BareNo}", $"[未没](?:有)?参与|{BareNoZh}"),

        ("SIGNRISK", "safe", "drafted with us|(?<!not )acceptable|(?:all )?fine|safe|no (?:big |large |serious )?risks?|all clear", "共同起草|(?<!不)可(?:以)?接受|没(?:有)?(?:什么)?风险|都可以|风险(?:很)?(?:小|低)"),
        ("SIGNRISK", "minor", "standard(?: terms| contract)?|small points?|minor(?: points?| issues?)?|details? open|few points", "标准(?:条款|合同)|少量(?:待谈)?|小问题|细节(?:待谈|没谈)|个别条款"),
        ("SIGNRISK", "open", "important (?:points?|terms|clauses?)|(?:big|major|key) (?:points?|terms|clauses?)(?: (?:are )?open)?|not (?:yet )?(?:settled|agreed|negotiated)", "重要条款|关键条款|主要条款|大条款|条款(?:还)?[没未](?:有)?(?:定|谈)"),
        ("SIGNRISK", "bad", "unacceptable|not acceptable|cannot accept|can't accept|can not accept", "不(?:可|能)接受|接受不了|没法接受|无法接受"),

        ("AFTERPLAN", "plan", "plan (?:is )?agreed|agreed (?:a |the |with|on)|plan with (?:them|the customer)|(?:customer|they) agreed", "已?(?:经)?(?:与|和|跟)?客户(?:已经?)?约定|约定(?:好)?了?计划|谈好了|已约定"),
        ("AFTERPLAN", "idea", "(?:an |our |some |only an )?ideas?(?: on our side)?|we (?:have|thought)|thinking about", "(?:我[们方])?(?:有|只有|有些)(?:个|一些|点)?(?:设想|想法|打算)|设想"),
        ("AFTERPLAN", "none", $"nothing(?: planned| yet)?|no (?:plan|idea)s?|{BareNo}", $"没有?(?:计划|打算|想法|想过)|没想|{BareNoZh}"),

        ("ORIGIN", "shaped", "(?:after|since|because) we (?:advised|helped|consulted)|we (?:had )?advised(?: them)?|we helped(?: them)?.{0,20}invited", "(?:我们)?提过建议|(?:先)?给过建议|建议之?后.{0,4}(?:受邀|邀请)"),
        ("ORIGIN", "old", "(?:old|former|existing|past) customer|customer (?:that )?we (?:have )?(?:served|know)|we (?:have )?served (?:them|before)", "老客户|曾服务过|服务过的?客户|以前(?:的)?客户|合作过的?客户"),
        ("ORIGIN", "channel", "(?:our )?(?:own )?(?:channel )?agents?(?:'s)?|distributor|channel", "代理商?|渠道|经销商"),
        ("ORIGIN", "integrator", "(?:a )?group|integrator|another vendor|general contractor|consortium led", "集成商|总包|项目组|其他厂商|别的厂商"),
        ("ORIGIN", "cold_invite", "invited.{0,20}(?:no|without).{0,20}(?:relation|contact)|cold invit\\w*|invited out of the blue|no earlier relation(?:ship)?", "没有?往来.{0,6}邀请|(?:受邀|邀请).{0,10}没(?:有)?(?:往来|关系|接触)|突然(?:来)?邀请|陌生邀请"),
        ("ORIGIN", "public", "public(?: notice)?|(?:saw|read|found).{0,20}(?:notice|website|online|portal)|notice only|from the (?:portal|website)", "(?:只|仅)?(?:看到|看见)(?:了)?公告|公告|网上(?:看|找)到|公开招标"),

        ("NEEDBY", "ours", "our input|our (?:text|wording|ideas?)|we (?:wrote|helped|gave input)", "(?:体现|有)(?:了)?我[们方](?:的)?(?:意见|建议|内容)|我们(?:写|帮)"),
        ("NEEDBY", "neutral", "(?:the )?customer(?: themselves| itself| alone)?|neutral|adviser|advisor|consultants?|institute", "客户(?:自己)?(?:写|定|制定)?|中立|顾问|设计院|咨询"),
        ("NEEDBY", "vendor_open", "(?:another|other) vendor.{0,20}open|(?<!not )open(?: to us)?", "其他厂商.{0,6}开放|(?<!不)开放"),
        ("NEEDBY", "locked", "exclusive|locked|rival'?s? (?:parameters|spec\\w*)|tailored (?:to|for)|only (?:the )?(?:rival|competitor) (?:can|meets)", "独有参数|排他|量身定(?:做|制)|锁定|(?:含|有)对手(?:独有)?(?:的)?参数|控标"),

        ("SPECFIT", "all", "all (?:are )?met|meet (?:all|every(?:thing)?)|proof ready|everything met|100 ?%", "全部满足|都满足|全满足|完全满足|证明齐备"),
        ("SPECFIT", "minor", "(?:small|minor|few) deviations?|outside (?:the )?starred", "小偏离|(?:少量|个别|轻微)偏离|非星号"),
        ("SPECFIT", "waivable", "(?:needs?|await\\w*|ask\\w*|waiting for) (?:a )?clarification|to be clarified|clarif\\w+", "待澄清|需要?澄清|要澄清|等答疑"),
        ("SPECFIT", "fail", "cannot (?:be met|meet)|can't (?:be met|meet)|not (?:be )?met|one (?:item )?fails", "无法满足|满足不了|不能满足|做不到"),

        ("SIMRANK", "first", "(?:we(?: are|'re)? )?first|(?:we )?win|number one|top|no\\.? ?1", "第一|排第一|最高分|头名"),
        ("SIMRANK", "close", "within (?:3|three)|(?:1|2|3|one|two|three|few) points? (?:behind|off|short)|close (?:to first|second)", "(?:相差|差|在)?[123一二两三]分(?:以内|之内)|差[123一二两三]分|很接近"),
        ("SIMRANK", "behind", "more than (?:3|three)(?: points?)?|(?:[4-9]|\\d\\d|four|five|six|ten) points? behind|far behind", "落后[3-9三四五六七八九]分以上|差[4-9四五六七八九]分|差\\d\\d分|落后较多|差很多"),
        ("SIMRANK", "hopeless", "cannot be first|can't be first|never (?:be )?first|hopeless|not at any (?:sensible )?price|no chance", "拿不到第一|不可能第一|没(?:有)?希望|没戏|无论.{0,6}都(?:不|拿不)"),

        ("DEADLINE", "ok", "enough time|plenty of time|(?:time is )?(?:enough|fine|ok|sufficient).{0,20}team|team (?:is )?(?:named|complete|ready|set)(?!.*tight)", "时间(?:很)?(?:充足|够|足够|充裕|来得及)|来得及|(?:时间)?没问题"),
        ("DEADLINE", "tight", "tight|short(?: time)?|just (?:about )?enough|hardly enough", "时间(?:比较|有点|很)?(?:紧|赶)|有点(?:紧|赶)|比较紧|紧张"),
        ("DEADLINE", "noteam", "team (?:is )?not (?:yet )?(?:complete|named|ready|set)|no (?:bid )?team(?: yet)?|(?:people|someone|somebody) (?:are |is )?missing|incomplete team|short of people", "团队(?:还)?(?:不齐|没定|没齐|未定|缺人)|缺人|人手?(?:不够|不足|不齐)|没人"),
        ("DEADLINE", "late", "not feasible|too late|(?:cannot|can't|won't) (?:make|finish|be done)|impossible|no way", "来不及|赶不上|做不完|不可行|太晚"),

        ("COMMITTEES_PP", "clear", "(?:all |both |fully )?clear(?: to us)?(?<!not clear)|structure and (?:permitted )?contacts?|contacts? (?:are )?(?:named|known|clear)", "(?:组成)?结构和.{0,6}联系人|都(?:很)?清楚|全清楚"),
        ("COMMITTEES_PP", "partly", "part(?:ly|ial|ially)?|some(?:what)?|half", "部分(?:清楚)?|一部分|一半|知道一些|不完全"),
        ("COMMITTEES_PP", "closed", "(?:keeps?|kept) (?:it )?closed|not (?:made )?public|confidential|secret|closed", "不公开|保密|没公开|未公开|不透露"),
        ("COMMITTEES_PP", "biased", "favou?rs? (?:a |the |our )?(?:rival|competitor)|biased|rules (?:clearly )?favou?r", "对对手有利|偏向对手|有倾向性?|有利于对手"),

        ("COMPETITORS_PP", "we_incumbent", "we(?: are|'re) (?:the )?(?:incumbent|favou?rite|current supplier)|our (?:existing|current) (?:system|equipment)|clear favou?rite", "我们(?:就)?是(?:现任|现在的|在用的?)(?:供应商)?|(?:我们)?优势明显|我们在供"),
        ("COMPETITORS_PP", "open", "open field|[345] bidders|(?:three|four|five) bidders|fair(?: competition)?|open competition|(?:three|3) to (?:five|5)", "公平竞争|[3-5三四五](?:到|至|-)?[3-5三四五]?家|充分竞争"),
        ("COMPETITORS_PP", "rival_incumbent", "(?:a |the )?(?:rival|competitor)(?: is| has| are)? (?:the )?(?:incumbent|current|installed)|(?:rival|competitor)(?:'s)? (?:system|equipment) (?:is )?installed|incumbent is (?:a |the |our )?(?:rival|competitor)", "(?:竞争)?对手(?:是|就是)?(?:现任|在供|现在的?供应商)|现任(?:供应商)?是(?:竞争)?对手|(?:一直)?用(?:的是)?对手"),
        ("COMPETITORS_PP", "decided", "preferred bidder|(?:already )?decided|(?:clear )?signs? of|foregone|wired", "倾向性|内定|已经定了|有迹象|陪标"),

        ("ROLE_PP", "lead_signed", "lead(?:er|ing)?.{0,25}(?<!not )(?<!un)signed|partners? (?:have )?signed(?! ?not)|we lead", "牵头.{0,8}(?:已签|签了|签约)|伙伴(?:都)?已?签(?:约|了)"),
        ("ROLE_PP", "alone", "alone|on our own|by ourselves|single bidder|independent(?:ly)?", "独立(?:投标)?|单独(?:投标)?|自己投|我们自己投"),
        ("ROLE_PP", "sub_signed", "sub-?(?:supplier|contractor|contract).{0,25}(?<!not )(?<!un)signed|terms signed", "分包.{0,8}(?:已签|签了|签好)|条款已签"),
        ("ROLE_PP", "unsigned", "(?:partners?|terms|agreement)?(?: (?:are|have|is))? ?(?:not (?:yet )?signed|unsigned)|nothing signed", "(?:伙伴|合同|协议|条款)?(?:还|都)?[没未](?:有)?签(?:约|字|好)?"),
        ("ROLE_PP", "unclear", "responsibilit(?:y|ies) (?:are |is )?(?:unclear|not clear)|unclear (?:who|responsib\\w*|roles?)|roles? (?:are |is )?unclear", "责任(?:还)?不(?:清|明)|分工不(?:清|明)|谁负责不清楚"),

        ("TERMS", "ok", "(?<!not )acceptable|(?:all )?fine|good credit|credit (?:is )?good|no problem", "(?<!不)可(?:以)?接受|能接受|信用好|没(?:有)?问题"),
        ("TERMS", "minor", "negotiable|can be (?:negotiated|discussed)|open to (?:talk|negotiat\\w+)", "(?<!不)可(?:以)?(?:协商|谈|商量)|能谈"),
        ("TERMS", "priced", "harsh|priced in|in the price|tough(?: but)?", "苛刻|计入报价|算进报价|已考虑在报价"),
        ("TERMS", "bad", "unacceptable|not acceptable|cannot accept|can't accept|bad credit|poor credit|no guarantee", "不(?:可|能)接受|接受不了|信用(?:差|不好)|无担保|没有担保"),

        ("BIDVALUE", "confirmed", "(?:problem |value )?(?:is |was )?confirmed by (?:the )?(?:customer|user|them)|(?:customer|they|user)s? (?:has |have )?confirmed", "(?:问题)?(?:已获|已经|得到)?客户(?:已经?)?确认|客户认可"),
        ("BIDVALUE", "inferred", "infer(?:red)?|from the file|deduced|read from|our reading", "推断|从(?:招标)?文件(?:里|中)?(?:推断|看|读)|文件推断"),
        ("BIDVALUE", "no", "spec(?:ification)?s? only|only (?:the )?(?:technical )?spec\\w*|just (?:the )?spec\\w*", "只(?:响应|写|回应)了?(?:技术)?(?:规格|参数|指标)|只有(?:技术)?(?:规格|参数)"),

        ("STRATEGIC", "named", "named|with (?:a )?date|phase (?:2|two)|second phase|(?:clear|concrete) follow-?on", "明确的?(?:后续|机会)|二期|有(?:明确的?)?后续(?:机会|项目)?(?:和时间)?"),
        ("STRATEGIC", "likely", "likely|possibl[ey]|may be|maybe|could be|perhaps", "可能(?:有|会有)?|也许|或许|说不定"),
        ("STRATEGIC", "none", $"single order|one-?off|no follow-?on|nothing (?:more|follows)|{BareNo}", $"一次性(?:订单)?|没有?后续|就这一单|{BareNoZh}"),
    ];
}
