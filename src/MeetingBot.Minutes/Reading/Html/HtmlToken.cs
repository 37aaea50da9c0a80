namespace MeetingBot.Minutes.Reading.Html;

/// <summary>A piece of a web page: a run of text, or a tag.</summary>
/// <param name="At">Where it begins in the source.</param>
/// <param name="Name">Of the tag, in lower case; empty for text.</param>
/// <param name="Inside">The text as it stands, or the tag's attributes.</param>
internal readonly record struct HtmlToken(int At, string Name, bool IsEnd, string Inside)
{
    public bool IsText => Name.Length == 0;
}
