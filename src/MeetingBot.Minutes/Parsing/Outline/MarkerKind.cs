namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>How a list is numbered. Which kind stands under which is the document's own choice.</summary>
internal enum MarkerKind
{
    /// <summary>壹、</summary>
    Formal,

    /// <summary>甲、</summary>
    Stem,

    /// <summary>一、</summary>
    Han,

    /// <summary>（一）</summary>
    ParenHan,

    /// <summary>（甲）</summary>
    ParenStem,

    /// <summary>子、</summary>
    Branch,

    /// <summary>1、 1.</summary>
    Number,

    /// <summary>(1) 1)</summary>
    ParenNumber,

    /// <summary>①</summary>
    Circled,

    /// <summary>A. (a)</summary>
    Letter,

    /// <summary>提案一, 第一案, 案由一</summary>
    Motion,
}
