namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>What the words before a colon, or a heading of their own, announce.</summary>
internal enum LabelKind
{
    /// <summary>會議結論, 決議, 主席裁示</summary>
    Resolution,

    /// <summary>總務中心陳主任補充說明: somebody speaks.</summary>
    Remark,

    /// <summary>案由, 說明, 辦法: a motion and its grounds.</summary>
    Motion,

    /// <summary>時間, 地點, 主席</summary>
    Header,

    /// <summary>出席, 列席, 請假</summary>
    Attendance,

    /// <summary>報告事項, 討論事項, 臨時動議</summary>
    Section,

    /// <summary>散會</summary>
    Closing,
}
