namespace SalesBot.Bot.Reading;

/// <summary>The wording that tells how a rep knows something, both languages side by side, as regular expressions.</summary>
internal static class EvidenceWords
{
    /// <summary>Who can have said it. The group "src" is kept as the source.</summary>
    public const string Person =
        @"(?<src>(?:the\s+|their\s+|our\s+)?(?:(?:mr|ms|mrs|dr|engineer|director|manager|chief|professor)\.?\s+[a-z]+|(?:project|plant|purchasing|procurement|sales|it|finance|production|quality|maintenance|general|site|department)\s+(?:manager|head|director|department|lead|chief)|head\s+of\s+[a-z]+|vice\s+president|purchasing|purchaser|procurement|buyer|customer|client|users?|decision\s+maker|sponsor|coach|ally|finance|engineering|cfo|ceo|cto|cio|vp|pm|director|technical\s+expert|agent|legal|secretary))";

    /// <summary>The same in Chinese: roles, titles, and a family name with a title (陈工, 林经理).</summary>
    public const string ChinesePerson =
        "(?<src>采购(?:经理|部门?|总监|主管|者|员|那边|方)?|项目经理|项目负责人|使用(?:部门|者|方)|用户|技术(?:部门?|总监|专家|负责人)|财务(?:部门?|总监|经理)?|决策者|发起人|盟友|内线|教练|代理商|生产副总|副总|总工程师|总工|客户(?:方|那边)?|对方|领导|[\\u4e00-\\u9fff]{1,2}?(?:总监|经理|主任|院长|处长|科长|部长|主管|厂长|校长|老师|副总|总工)|[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛范彭郎鲁韦马苗方俞任袁柳唐罗薛雷贺倪汤殷毕郝安常乐于傅齐康余元顾孟黄穆萧尹姚邵汪祁毛贝明计成戴宋庞熊纪项祝董梁杜蓝季贾江童颜郭林丁邓单洪包左石崔龚程邢裴陆翁段侯全班宁温庄柴阎向易廖耿文欧辛简关][总工]|[老小][\\u4e00-\\u9fff])";

    /// <summary>A document, an own look, or two people: verified.</summary>
    public static readonly string[] Verified =
    [
        @"(?:i|we)(?:'ve|\s+have)?\s+(?:saw|seen|read|got|have)\s+(?:the|a|their|it\s+in\s+the)\s+(?:document|paper|file|minutes|email|mail|letter|approval|budget\s+line|contract|charter|report|extract|notice)(?:s)?",
        @"in\s+writing|in\s+the\s+minutes|meeting\s+minutes|confirmed\s+(?:it\s+)?(?:by|in|per)\s+(?:e-?mail|writing|letter)|(?:by|per)\s+e-?mail|e-?mail\s+confirm(?:s|ed|ation)|(?:batch|approval|document|notice)\s+(?:no|number)\b\.?(?:\s*[\w-]*\d[\w-]*)?|there\s+is\s+a\s+document|(?:it's|it\s+is)\s+documented|documented|verified|checked\s+(?:it\s+)?myself|two\s+(?:people|persons|sources)\s+(?:said|told|confirmed)(?:\s+(?:me|us|it|so))?|(?:a\s+)?document\s+or\s+checked",
        "有文件(?:或已核实)?|(?:看|见)(?:到|过)了?(?:文件|批文|纪要|邮件|合同|批复|原件|立项书)|文件(?:里|上|中)(?:写|有|明确)(?:的|着|了)?|会议纪要(?:里|上|中)?(?:写|有)?(?:的|着|了)?|(?:有)?邮件(?:确认|为证|回复)(?:了|过|的)?|有邮件|批文|批复文[号件]|文号|书面(?:确认|通知|回复|答复)(?:了|过|的)?|有书面(?!计划|推进|协议|合同)|已核实|核实过了?|白纸黑字|亲眼(?:看|见)(?:到|过)?|两个人都(?:说|确认)(?:了|过)?|合同(?:里|上)写(?:的|着)?|招标文件(?:里|上|中)(?:写|规定|明确)(?:的|着|了)?",
    ];

    /// <summary>Somebody of the customer said so: stated.</summary>
    public static readonly string[] Stated =
    [
        $@"(?:that's\s+what\s+|so\s+|as\s+)?{Person}\s+(?:has\s+|have\s+|had\s+|just\s+)?(?:told|said|says|mentioned|confirmed|explained|stated|tells)(?:\s+(?:me|us|it|so|that|this))*(?:\s+verbally)?",
        $@"(?:says|said|told\s+by|according\s+to|heard\s+(?:it\s+)?from|confirmed\s+by|from|per)\s+{Person}(?![a-z])",
        @"(?:he|she|they)\s+(?:told|said|says|mentioned)(?:\s+(?:me|us|it|so|that))*|they\s+said\s+so|verbally|on\s+the\s+phone|over\s+the\s+phone|by\s+phone|i\s+was\s+told|we\s+were\s+told|orally",
        $"(?:是|听|据)?{ChinesePerson}(?:也|都|亲口|口头上?|电话里|电话上|微信上?|当面|刚才?|昨天)*(?:跟我|和我|对我|给我|跟我们)?(?:们)?(?:口头)?(?:说过?的?|告诉(?:我们?)?的?|讲的?|透露的?|提到的?|反馈的?|告知的?|确认的)",
        "口头(?:说的?|告知|告诉)?|(?:他们?|她|人家)(?:亲口|口头)?(?:跟我|和我|对我)?(?:说的?|告诉我的?|讲的?)|电话里说的?",
    ];

    /// <summary>Our own judgement, or hearsay: assumed.</summary>
    public static readonly string[] Assumed =
    [
        @"i(?:'d)?\s+(?:guess|think|believe|assume|suppose|would\s+say|say|feel|reckon)|(?:just\s+)?(?:my|our)(?:\s+own)?\s+(?:guess|judg(?:e)?ment|feeling|estimate|assumption|impression)|a\s+guess|guess(?:ing|ed)?|probably|presumably|maybe|perhaps|likely\s+so|should\s+be|must\s+be|rumou?r\s+has\s+it|i\s+heard\s+that|word\s+is",
        "我(?:个人)?(?:觉得|猜|认为|判断|推测|估计|感觉|估摸)(?:是|的)?|猜的|推测的?|估计(?:是|的)?|应该(?:是|就是)?(?!怎|做|由|先|多|问)|可能是|大概率|凭感觉|感觉上?是?|我们?自己(?:的)?(?:判断|推测|估计|猜)(?:的)?|听说",
    ];
}
