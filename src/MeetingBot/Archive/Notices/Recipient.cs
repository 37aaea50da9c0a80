namespace MeetingBot.Archive.Notices;

/// <summary>How people and groups are named as recipients (收件人): person/wang, group/road.</summary>
internal static class Recipient
{
    private const string People = "person/";
    private const string Groups = "group/";

    public static string OfPerson(string id) => People + id;

    public static string OfGroup(string id) => Groups + id;

    public static bool IsGroup(string recipient) => recipient.StartsWith(Groups, StringComparison.Ordinal);

    /// <summary>Id of the person; null of a group.</summary>
    public static string? PersonOf(string recipient) => recipient.StartsWith(People, StringComparison.Ordinal) ? recipient[People.Length..] : null;
}
