namespace MeetingBot.Archive.Post;

/// <summary>A picture in a message: bars, one for each row, in parts. A channel draws it in its own way, or leaves it out: the text says the same.</summary>
/// <param name="Parts">What the parts of each bar are called: 一週內, 逾一個月.</param>
internal sealed record Bars(string Title, IReadOnlyList<string> Parts, IReadOnlyList<BarRow> Rows);
