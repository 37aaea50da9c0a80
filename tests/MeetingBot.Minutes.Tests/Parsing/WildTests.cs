using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Tests.Parsing;

/// <summary>Whole minutes as bodies of other kinds write them, invented; what must come out, not how.</summary>
public sealed class WildTests
{
    [Fact]
    public void A_planning_commission()
    {
        var meeting = Some.File("""
            白鯨市都市計畫委員會第 808 次會議紀錄

            壹、時間：中華民國 112 年 11 月 6 日（星期一）下午 2 時
            貳、地點：本府 3 樓委員會會議室
            參、主席：林主任委員春生
            肆、出席委員：（詳簽到簿）　　　　　紀錄彙整：張小帆
            伍、宣讀上次（第 807 次）會議紀錄：確定。
            陸、審議案件：
            第 一 案：變更北灣都市計畫（部分農業區為公園用地）案
            說　明：
            一、法令依據：都市計畫法第 27 條第 1 項第 4 款。
            二、公開展覽：自 112 年 8 月 1 日起公開展覽 30 天。
            三、本案經第 801 次會議決議：「請規劃單位於下次會議補充說明。」
            決　議：
            一、本案除下列各點外，其餘照案通過。
            （一）請申請單位於 3 個月內補送修正計畫書圖。
            （二）停車位數量由 120 席修正為 150 席。
            二、請交通局於通車前完成周邊路口號誌檢討。
            第 二 案：變更南濱都市計畫（道路用地）案
            決　議：本案保留，請規劃單位釐清範圍後再提會審議。
            柒、臨時動議：無。
            捌、散會（下午 4 時 20 分）
            """).Meeting;

        Assert.Equal(("白鯨市都市計畫委員會", 808, "2023-11-06T14:00", "2023-11-06T16:20"), (meeting.Body, meeting.Session, meeting.HeldAt.ToString(), meeting.AdjournedAt.ToString()));
        Assert.Equal("張小帆", meeting.Recorder);
        Assert.Equal((807, Confirmation.Confirmed), (meeting.Previous?.Session, meeting.Previous?.Confirmation));
        Tasks(meeting, "申請單位 2024-02-06", "交通局 通車", "規劃單位 -");
        Assert.All(meeting.Directives.Where(d => d.Kind == DirectiveKind.Task), d => Assert.Contains("決議", d.Path, StringComparison.Ordinal));
    }

    [Fact]
    public void A_ministry_that_writes_only_the_chairs_rulings()
    {
        var meeting = Some.File("""
            海洋事務部 112 年第 3 次離岸風電推動會議紀錄

            一、時間：112 年 5 月 17 日（星期三）上午 10 時
            二、地點：本部第一會議室
            三、主席：林次長春生                                紀錄：張小帆
            四、出席單位及人員：如簽到單
            五、主席裁示事項：
            （一）請航港署於 6 月底前提供航道圖資，並副知海巡署。
            （二）有關漁業補償，請漁業署持續與漁會協商，並於下次會議提出進度。
            （三）列管案件 36-1 繼續列管，36-2 解除列管。
            （四）各單位所提意見，請主辦單位納入會議紀錄參考。
            六、散會：上午 11 時 45 分。
            """).Meeting;

        Assert.Equal(("海洋事務部", "離岸風電推動會議", 3, 112), (meeting.Body, meeting.Series, meeting.Session, meeting.Year));
        Assert.Equal(("2023-05-17T10:00", "2023-05-17T11:45"), (meeting.HeldAt.ToString(), meeting.AdjournedAt.ToString()));
        Tasks(meeting, "航港署 2023-06-30", "漁業署 下次會議", "主辦單位 -");
        Assert.Equal("36-1 continued ; 36-2 released", Told.Of(meeting.Cases));
    }

    [Fact]
    public void A_university()
    {
        var meeting = Some.File("""
            國立白鯨大學一一二學年度第一學期第三次行政會議紀錄

            時　　間：112年11月8日（星期三）下午2時10分
            地　　點：行政大樓二樓會議室
            主　　席：林校長春生　　　　　　　　　　　紀錄：張小帆
            出席人員：如簽到表

            壹、主席致詞：（略）
            貳、確認上次會議紀錄：確認。
            參、業務報告
            教務處：
            1. 期中考訂於 11 月 13 日至 17 日舉行，請各系所協助宣導。
            2. 請各授課教師於 11 月 24 日前完成期中成績登錄。
            總務處：
            1. 北側停車場鋪面工程已於上月完工。
            肆、提案討論
            提案一　　　　　　　　　　　提案單位：總務處
            案　由：修正「停車場管理辦法」第五條，請審議。
            說　明：配合收費調整，自 113 年 1 月 1 日起實施。
            決　議：照案通過。
            伍、臨時動議：無
            陸、主席裁示：請總務處於校慶前完成路燈修繕。
            柒、散會：15:40
            """).Meeting;

        Assert.Equal(("國立白鯨大學", "行政會議", 3, 112), (meeting.Body, meeting.Series, meeting.Session, meeting.Year));
        Assert.Equal(("2023-11-08T14:10", "2023-11-08T15:40"), (meeting.HeldAt.ToString(), meeting.AdjournedAt.ToString()));
        Tasks(meeting, "各系所 -", "各授課教師 2023-11-24", "總務處 校慶");
        Assert.Single(meeting.Directives, d => d is { Kind: DirectiveKind.Decision, Text: "照案通過。" });
    }

    [Fact]
    public void A_city_government_with_the_mayors_words()
    {
        var meeting = Some.File("""
            第541次市政會議紀錄111/05/09

            主持人：林市長春生                          記錄：張小帆
            壹、頒獎：（略）
            貳、報告案
            一、衛生局報告：「疫苗接種進度」
            市長提示：
            (一)感謝衛生局同仁的付出。
            (二)請衛生局於5/20前完成快打站設置，各區公所全力配合。
            (三)請教育局每週三前回報校園接種率。
            二、農業局報告：「花卉博覽會籌備情形」
            市長提示：洽悉，請農業局掌握時程。
            參、散會：10時30分
            """).Meeting;

        Assert.Equal((541, "2022-05-09", "林市長春生", "張小帆"), (meeting.Session, meeting.HeldAt.ToString(), meeting.Chair, meeting.Recorder));
        Assert.Equal("2022-05-09T10:30", meeting.AdjournedAt.ToString());
        var tasks = meeting.Directives.Where(d => d.Kind == DirectiveKind.Task).ToList();
        Assert.Contains(tasks, t => t.Owners.Contains("衛生局") && Told.Due(t.Deadline) == "2022-05-20");
        Assert.Contains(tasks, t => t.Owners.Contains("教育局"));
        Assert.Contains(tasks, t => t.Owners.Contains("農業局") && t.Deadline is null);
        Assert.Single(meeting.Directives, d => d.Kind == DirectiveKind.Thanks);
    }

    [Fact]
    public void An_association_with_letter_spaced_headings()
    {
        var meeting = Some.File("""
            社團法人海燈協會第 五 屆第 七 次理監事聯席會議紀錄
            時間：99-04-22（星期四）下午 7 時
            地點：本會會議室
            主席：林春生　理事長　　　　記錄：張小帆
            出席理事：王　安、李小雨、陳　帆
            請假理事：吳大川
            列席：趙一平

            報　告　事　項
            一、會務報告：本季新入會員 12 人。
            決定：洽悉。
            討　論　事　項
            一、案由：年度自強活動日期案。
            　　說明：往年於 9 月底前辦理。
            　　決議：訂於 6 月 12 日舉行，請活動組於 5 月 15 日前完成報名。
            臨　時　動　議
            無
            散　會（下午 8 時 40 分）
            """).Meeting;

        Assert.Equal((7, "2010-04-22T19:00", "2010-04-22T20:40"), (meeting.Session, meeting.HeldAt.ToString(), meeting.AdjournedAt.ToString()));
        Assert.Equal("社團法人海燈協會", meeting.Body);
        Tasks(meeting, "活動組 2010-05-15");
    }

    [Fact]
    public void Notes_in_Markdown()
    {
        var meeting = Some.File("""
            # 白鯨市政府數位轉型專案會議紀錄

            - **日期**：2024-05-06 14:00
            - **地點**：線上會議
            - **主席**：林春生
            - **紀錄**：張小帆

            ## 決議事項

            - [ ] **[資訊科]** 完成資料盤點（期限：2024-05-20）
            - [ ] **[文書科]** 提供公文範本（5/31 前）
            - [x] **[總務科]** 租借會議室

            ## 下次會議

            2024-06-03 14:00
            """).Meeting;

        Assert.Equal(("2024-05-06T14:00", "線上會議", "林春生", "張小帆"), (meeting.HeldAt.ToString(), meeting.Venue, meeting.Chair, meeting.Recorder));
        var tasks = meeting.Directives.Where(d => d.Kind == DirectiveKind.Task).ToList();
        Assert.Contains(tasks, t => t.Owners.Contains("資訊科") && Told.Due(t.Deadline) == "2024-05-20");
        Assert.Contains(tasks, t => t.Owners.Contains("文書科") && Told.Due(t.Deadline) == "2024-05-31");
    }

    [Fact]
    public void A_coordination_meeting_with_a_plain_list_of_conclusions()
    {
        var meeting = Some.File("""
            北灣路拓寬工程管線協調會會議紀錄
            一、開會時間：113年7月3日(星期三)上午10時0分
            二、開會地點：工程現場
            三、主持人：林課長春生　　　　　　紀錄：張小帆
            四、出席單位及人員：詳簽到簿
            五、會議結論：
            1、請台電公司於7/18前完成電桿遷移。
            2、請自來水公司於會後二週內提送管線圖說。
            3、中華電信公司請於7月底前配合遷移人孔。
            4、如有困難，請於下次會議提出說明。
            六、散會(上午11時20分)
            """).Meeting;

        Assert.Equal(("2024-07-03T10:00", "2024-07-03T11:20", "林課長春生"), (meeting.HeldAt.ToString(), meeting.AdjournedAt.ToString(), meeting.Chair));
        Tasks(meeting, "台電公司 2024-07-18", "自來水公司 2024-07-17", "中華電信公司 2024-07-31", "- 下次會議");
    }

    [Fact]
    public void A_list_of_tracked_cases_in_columns()
    {
        var meeting = Some.File("""
            白鯨縣政府第 45 次縣務會議紀錄
            時間：中華民國 113 年 3 月 14 日上午 9 時
            地點：本府簡報室
            主席：林縣長春生　　紀錄：張小帆

            壹、列管案件
            項次	指示事項	主辦機關	辦理情形	管考建議
            3-8	清查閒置校舍	教育處	已完成清查	建議解除列管
            3-9	改善海堤步道	水利處	施工中	繼續列管
            主席裁示：3-8、3-9 均繼續列管，請教育處於 4 月 15 日前補充活化計畫。
            貳、散會（上午 10 時 30 分）
            """).Meeting;

        Assert.DoesNotContain(meeting.Cases, c => c.Status == CaseStatus.Released);
        Assert.Contains(meeting.Cases, c => c is { Number: "3-8", Status: CaseStatus.Continued });
        Tasks(meeting, "教育處 2024-04-15");
    }

    [Fact]
    public void A_review_meeting_where_members_speak_and_the_chair_concludes()
    {
        var meeting = Some.File("""
            白鯨市文化資產審議會 112 年度第 4 次會議紀錄
            時間：112 年 9 月 20 日下午 2 時
            地點：文化局會議室
            召集委員：林春生　　　　彙整：張小帆
            討論案一：「北灣燈塔」登錄歷史建築案
            發言摘要：
            甄委員曉嵐：請補充結構安全評估，並請於 10 月底前提供。
            王委員大安：建議保留原有鋪面。
            文化局：將納入規劃。
            主席回應與結論：
            1. 本案同意登錄。
            2. 請文化局依委員意見於 1 個月內修正計畫書。
            附帶決議：請工務局協助周邊圍籬修繕。
            散會！
            """).Meeting;

        Assert.Equal(("林春生", "張小帆", null), (meeting.Chair, meeting.Recorder, meeting.AdjournedAt));
        var ruled = meeting.Directives.Where(d => d.Authority == Authority.Chair).ToList();
        Assert.Equal("decision - - ; task 文化局 2023-10-20 ; task 工務局 -", Told.Of(ruled));
    }

    private static void Tasks(Meeting meeting, params string[] expected) =>
        Assert.Equal(expected, meeting.Directives.Where(d => d.Kind == DirectiveKind.Task).Select(d => Told.Of(d)["task ".Length..]));
}
