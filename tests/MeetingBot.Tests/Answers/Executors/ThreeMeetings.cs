namespace MeetingBot.Tests.Answers.Executors;

/// <summary>Three meetings of one series, and one of another body, in an archive; loaded once for all tests that only read them.</summary>
public sealed class ThreeMeetings : IAsyncLifetime
{
    internal const string First = """
        白鯨市政府秘書處第11次處務會議紀錄
        時間：114年9月17日（星期三）上午9時30分
        地點：大禮堂
        主席：王大同處長
        紀錄：李小明

        壹、列管案件辦理情形
        主席裁示：
        （一）列管編號10-1、10-3等2案解除列管；列管編號10-2、10-4、10-5、10-6等4案賡續列管。
        （二）列管編號10-2案（庫房除濕設備汰換），請總務組於設備驗收前完成測試。
        貳、報告事項
        一、財產盤點（總務組）
        主席裁示：請總務組於114年10月15日前完成財產盤點，並送會計室。
        二、線上訓練（人事室）
        主席裁示：資訊安全線上課程完成期限為114年11月28日，請各科室督促同仁完成。
        參、散會（上午11時5分）
        """;

    internal const string Second = """
        白鯨市政府秘書處第12次處務會議紀錄
        時間：114年10月22日（星期三）上午9時30分
        地點：第二會議室
        主席：陳美玲副處長
        紀錄：李小明

        壹、確認第11次會議紀錄
        主席裁示：修正確定。第11次會議紀錄貳、二「114年11月28日」修正為「114年12月12日」，餘確定。
        貳、列管案件辦理情形
        主席裁示：
        （一）列管編號10-2、10-4等2案賡續列管。
        （二）列管編號10-5案併10-4案辦理。
        （三）列管編號10-6案，總務組部分解除列管，會計室部分賡續列管。
        參、主席裁示事項
        （一）請資訊室於114年11月20日前完成系統更新。
        （二）請資訊室於114年12月5日前提報備份演練結果。
        （三）公務車輛調度作法，請總務組於114年11月10日前提出（列管編號12-1）。
        （四）請會計室儘速辦理決算。
        肆、散會（上午10時40分）
        """;

    internal const string Third = """
        白鯨市政府秘書處第13次處務會議紀錄
        時間：114年11月19日（星期三）上午9時30分
        地點：大禮堂
        主席：王大同處長
        紀錄：張志明

        壹、列管案件辦理情形
        主席裁示：
        （一）列管編號10-2案解除列管；列管編號10-4、12-1等2案賡續列管。
        貳、提案討論
        提案一　　提案單位：總務組
        案由：修訂會議室借用須知，提請討論。
        決議：照案通過。
        提案二　　提案單位：會計室
        案由：調整零用金額度，提請討論。
        決議：緩議，請會計室於下次會議前補充說明。
        參、散會（上午11時）
        """;

    internal const string School = """
        白鯨市燈塔國民小學114學年度第1學期第2次行政會議紀錄
        時間：114年10月8日（星期三）下午1時
        地點：校史室
        主席：林校長
        紀錄：周小珍

        壹、主席裁示
        一、請教務處於114年10月31日前完成課程計畫。
        二、請總務處於114年11月14日前修復圍牆。
        貳、散會（下午2時）
        """;

    private AnswerHouse? house;

    internal AnswerHouse House => house!;

    public async Task InitializeAsync() => house = await AnswerHouse.WithAsync(("11.txt", First), ("12.txt", Second), ("13.txt", Third), ("school/2.txt", School));

    public async Task DisposeAsync() => await House.DisposeAsync();
}
