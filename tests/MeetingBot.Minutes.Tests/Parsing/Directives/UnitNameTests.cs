using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Tests.Parsing.Directives;

/// <summary>Names of units are not known beforehand, and many begin like a verb; all the ways of charging them must find all of them.</summary>
public sealed class UnitNameTests
{
    public static TheoryData<string> Names =>
    [
        // Cities and counties.
        "秘書處", "民政局", "財政局", "教育局", "經濟發展局", "經發局", "建設局", "建設處", "交通局", "社會局", "勞動局", "警察局", "衛生局", "環境保護局", "都市發展局", "文化局", "消防局", "捷運工程局", "觀光傳播局", "觀傳局", "地政局", "地政處", "兵役局", "體育局", "運動局", "資訊局", "法務局", "青年局",
        "主計處", "人事處", "政風處", "研究發展考核委員會", "研考會", "都市計畫委員會", "原住民族事務委員會", "原民會", "客家事務委員會", "客委會", "農業處", "水利處", "新建工程處", "公園處", "動物保護處", "殯葬管理處", "停車管理工程處", "交通管制工程處", "自來水處", "工務局", "計畫處", "行政處", "新聞處", "稅捐稽徵處",
        "轉運站", "動物園", "圖書館", "美術館", "區公所", "北灣區公所", "戶政事務所", "地政事務所",
        // Sections.
        "規劃科", "設計科", "設施科", "推廣科", "採購科", "審計室", "檢驗科", "查核組", "稽核組", "督察室", "維護組", "維管科", "營運科", "登記課", "展覽組", "編輯組", "自治科", "動員科", "公關組", "照護科", "選務科", "考訓科", "調度中心", "調查組", "訓練組", "測量科", "管制考核組", "應用服務組", "第一組", "一組", "綜合企劃科", "綜企科",
        "服務中心", "治理中心", "指揮中心", "緊急應變小組", "資訊室", "會計室", "總務處", "教務處", "學務處", "學生事務處", "研究發展處", "研發處", "進修部", "體育室", "諮商中心", "圖資中心", "應用外語系", "通識教育中心", "實習就業組", "註冊組", "課務組", "出納組", "事務組", "保管組", "營繕組",
        // By what they do.
        "申請單位", "規劃單位", "開發單位", "提案單位", "執行單位", "設計單位", "施工單位", "監造單位", "業務單位", "承辦單位", "主辦單位", "管理單位", "權責單位", "辦理機關", "監造廠商", "統包商",
        // Ministries and others.
        "內政部", "經濟部", "教育部", "交通部", "環境部", "農業部", "數位發展部", "海洋委員會", "國家發展委員會", "國發會", "航港署", "國土管理署", "行政院", "考試院", "台電公司", "自來水公司", "中華電信公司", "海巡署", "捷運公司", "農田水利署", "科技部", "臺北市政府", "新竹縣政府", "憲兵隊", "漁會", "農會",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Asked(string name) => Owns($"請{name}研議。", name);

    [Theory]
    [MemberData(nameof(Names))]
    public void Asked_for_something_by_a_day(string name) => Owns($"有關外牆修繕，請{name}於 11 月 5 日前完成現場會勘。", name);

    [Theory]
    [MemberData(nameof(Names))]
    public void Charged(string name) => Owns($"由{name}彙整後陳報。", name);

    [Theory]
    [MemberData(nameof(Names))]
    public void Bound(string name) => Owns($"{name}應於 11 月 5 日前完成現場會勘。", name);

    [Theory]
    [MemberData(nameof(Names))]
    public void Second_of_two(string name) => Owns($"請文書科及{name}協助辦理。", "文書科", name);

    [Theory]
    [MemberData(nameof(Names))]
    public void First_of_three(string name) => Owns($"請{name}、文書科及人事室協助辦理。", name, "文書科", "人事室");

    private static void Owns(string words, params string[] names)
    {
        var task = Assert.Single(Some.Ruling(words));

        Assert.Equal(DirectiveKind.Task, task.Kind);
        Assert.Equal(names, task.Owners);
    }
}
