using System.Text.RegularExpressions;

namespace MeetingBot.Answers.Words;

/// <summary>Words for somebody's going somewhere, and for a meeting by video, which is no visit.</summary>
internal static partial class VisitWords
{
    [GeneratedRegex("(?<![近以過出失未本])來(?=臺|台|訪|我|市|這|[？?]?$)|去(?![年除函化了])|訪問|造訪|來訪|到訪|拜訪|參訪|出訪|赴|前往|飛(?=往|去|抵)|抵達")]
    public static partial Regex Journey();

    [GeneratedRegex("視訊|線上|連線|遠距")]
    public static partial Regex ByVideo();
}
