namespace MeetingBot.Web.Viewer;

internal enum StrokeKind
{
    /// <summary>What the link points at.</summary>
    Cited,

    /// <summary>A date that bounds doing something.</summary>
    Due,

    /// <summary>Words of a doubt.</summary>
    Doubtful,

    /// <summary>What later minutes corrected.</summary>
    Amended,

    /// <summary>Signs of Markdown, which are no words.</summary>
    Sign,
}
