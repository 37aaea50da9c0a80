using MeetingBot.Archive.Post;
using Microsoft.Data.Sqlite;

namespace MeetingBot.Archive.Sqlite;

/// <summary>What stands in the list of places.</summary>
internal static class PlaceRows
{
    public const string Columns = "said, closed_why";

    public static KnownPlace Place(SqliteDataReader row) => StoredJson.Read<KnownPlace>(row.GetString(0)) with
    {
        ClosedWhy = row.Text(1),
    };

    /// <summary>Null where something may go there: also where the place is not known, or a person has another that is open.</summary>
    public static string? ClosedWhy(Session session, Address to) => (string?)(to.Conversation is { } conversation
        ? session.Value("SELECT closed_why FROM place WHERE channel = ?1 AND conversation = ?2", to.Channel, conversation)
        : session.Value(
            "SELECT closed_why FROM place WHERE channel = ?1 AND account = ?2 AND is_group = 0 ORDER BY closed_why IS NOT NULL, kept DESC LIMIT 1",
            to.Channel, to.Account));
}
