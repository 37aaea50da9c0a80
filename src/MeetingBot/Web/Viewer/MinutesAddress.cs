using MeetingBot.Archive;
using Microsoft.AspNetCore.Http;

namespace MeetingBot.Web.Viewer;

/// <summary>Where the pages are, below the path a proxy may have given the program.</summary>
internal readonly record struct MinutesAddress(PathString Base)
{
    public string List => $"{Base}/minutes";

    public string Home => $"{Base}/";

    public string Asset(string name) => $"{Base}/minutes.{name}?v={ViewerAssets.Version}";

    public string Of(string file) => $"{List}/{MinutesLinks.Path(file)}";

    /// <summary>The passage with this ordinal in it.</summary>
    public string Of(string file, int passage) => $"{Of(file)}#{PassageId(passage)}";

    public string Original(string file) => Of(file) + "?original";

    /// <summary>The list of one body's kind of meeting.</summary>
    public string Series(string? body, string? series, int page = 1) => List + Paged(QueryString.Create("body", body ?? "").Add("series", series ?? ""), page);

    public string Search(string words, int page) => List + Paged(QueryString.Create("q", words), page);

    public static string PassageId(int ordinal) => $"p{ordinal}";

    private static QueryString Paged(QueryString query, int page) => page > 1 ? query.Add("page", $"{page}") : query;
}
