namespace MeetingBot.Answers.Words;

/// <summary>What kind of stretch of time is named; only those of one kind can be told from each other.</summary>
internal enum TimeSort
{
    /// <summary>114年.</summary>
    Year,

    /// <summary>114年度: whose money or whose plan it is, whenever something is done.</summary>
    BudgetYear,

    /// <summary>113學年度.</summary>
    SchoolYear,

    /// <summary>第2學期.</summary>
    Term,

    /// <summary>上半年, 7月至12月.</summary>
    Half,

    /// <summary>第3季.</summary>
    Quarter,

    /// <summary>8月份, of a figure.</summary>
    Month,

    /// <summary>1月至9月, of a figure: the first month and the last one, as 109.</summary>
    Months,

    /// <summary>10月起.</summary>
    Since,

    /// <summary>去年, 今年, 明年: as said, since question and minutes need not be of one year.</summary>
    Nearness,
}
