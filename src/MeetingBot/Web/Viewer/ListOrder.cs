using System.Globalization;
using MeetingBot.Archive.Words;
using Microsoft.AspNetCore.Http;

namespace MeetingBot.Web.Viewer;

/// <summary>Which part of the list is asked for.</summary>
/// <param name="Words">What the meetings' names must contain; empty for all.</param>
/// <param name="IsOneSeries">Only the meetings of this body and series.</param>
/// <param name="Page">From 1.</param>
internal sealed record ListOrder(string Words, bool IsOneSeries, string Body, string Series, int Page)
{
    private const int LongestWords = 200;
    private const int LastPage = 10_000;

    public static ListOrder Of(IQueryCollection query) =>
        new(
            Cut.Whole(query["q"].ToString().Trim(), LongestWords),
            query.ContainsKey("body") && query.ContainsKey("series"),
            query["body"].ToString(),
            query["series"].ToString(),
            int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, LastPage) : 1);
}
