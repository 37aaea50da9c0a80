namespace MeetingBot.Dialogue.Office;

/// <summary>What managers and admins ask for about duties and the office (指令), and everybody about their own absence.</summary>
internal abstract record OfficeCommand
{
    private OfficeCommand()
    {
    }

    /// <summary>Whether it is about one duty, by its number.</summary>
    public bool NamesDuty() => this is Withdraw or Settle or Untrack or Wake or Missing;

    /// <summary>提醒 資訊局 12/25 前交 年度報告.</summary>
    /// <param name="Words">Unit, day and act, in any order.</param>
    public sealed record Order(string Words) : OfficeCommand;

    /// <summary>取消待辦 60.</summary>
    public sealed record Withdraw(long Number) : OfficeCommand;

    /// <summary>放假, 上班, 颱風假.</summary>
    public sealed record ChangeDays(DayChange Change, string Words) : OfficeCommand;

    /// <summary>恢復 2026/3/2: as it was published.</summary>
    public sealed record RestoreDays(string Words) : OfficeCommand;

    /// <summary>確定辦公日, 取消辦公日.</summary>
    /// <param name="Draft">What was shown.</param>
    public sealed record Decide(bool IsYes, string Draft) : OfficeCommand;

    /// <summary>辦公日 3月.</summary>
    public sealed record ShowDays(string Words) : OfficeCommand;

    /// <summary>請假.</summary>
    /// <param name="Who">A name or an id; empty for oneself.</param>
    public sealed record Away(string Who, string Days) : OfficeCommand;

    /// <summary>銷假.</summary>
    public sealed record Back(string Who) : OfficeCommand;

    /// <summary>待確認.</summary>
    public sealed record Doubts(int Page) : OfficeCommand;

    /// <summary>指定 57 資訊局 12/31.</summary>
    public sealed record Settle(long Number, string Words) : OfficeCommand;

    /// <summary>不追蹤 57.</summary>
    public sealed record Untrack(long Number) : OfficeCommand;

    /// <summary>歷史待辦.</summary>
    public sealed record Historic(string Unit, int Page) : OfficeCommand;

    /// <summary>喚醒 57.</summary>
    public sealed record Wake(long Number) : OfficeCommand;

    /// <summary>喚醒 全部 114年.</summary>
    /// <param name="Year">The ROC year in which they were due; null for all.</param>
    /// <param name="IsSure">Asked once already.</param>
    public sealed record WakeAll(int? Year, bool IsSure) : OfficeCommand;

    /// <summary>未完成 57: who has not.</summary>
    public sealed record Missing(long Number, int Page) : OfficeCommand;

    /// <summary>單位待辦, 單位逾期.</summary>
    public sealed record UnitDuties(bool IsOverdue, string Unit, int Page) : OfficeCommand;

    /// <summary>Says too little to be done.</summary>
    public sealed record Incomplete(string Name, string Example) : OfficeCommand;
}
