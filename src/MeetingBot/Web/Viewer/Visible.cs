namespace MeetingBot.Web.Viewer;

/// <summary>Letters that are not seen but do something: control characters, and marks that turn the direction of writing.</summary>
internal static class Visible
{
    private const char ControlPictures = '\u2400';
    private const char Replacement = '\uFFFD';

    /// <summary>Something seen in place of each, one for one, so that no offset moves: 期限\u202E could otherwise show what is not there.</summary>
    public static string Of(string? text) =>
        text is null ? "" : text.Any(IsHidden) ? string.Create(text.Length, text, static (shown, from) =>
        {
            for (var i = 0; i < shown.Length; i++)
            {
                shown[i] = IsHidden(from[i]) ? Picture(from[i]) : from[i];
            }
        }) : text;

    private static bool IsHidden(char c) =>
        (char.IsControl(c) && c is not ('\t' or '\n' or '\r'))
        || c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static char Picture(char c) => c < ' ' ? (char)(ControlPictures + c) : Replacement;
}
