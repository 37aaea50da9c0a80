using System.Text.RegularExpressions;

namespace MeetingBot.Dialogue.Duties;

/// <summary>The reason in what was said: 因為等候廠商 is 等候廠商.</summary>
internal static partial class Reasons
{
    public static string? Of(string text) => Lead().Replace(text.Trim(), "").Trim() is { Length: > 0 } why ? why : null;

    [GeneratedRegex(@"^[,，。、:：\s]*(是|給|的|應該)*\s*(因為|因|原因是?|理由是?|由於)?[,，:：\s]*")]
    private static partial Regex Lead();
}
