using DocumentFormat.OpenXml.Wordprocessing;

namespace MeetingBot.Minutes.Reading.Word;

internal static class OnOffs
{
    /// <summary>A switch of Word's is on where it stands without a value.</summary>
    public static bool IsOn(this OnOffType? element) => element is not null && (element.Val is null || element.Val.Value);
}
