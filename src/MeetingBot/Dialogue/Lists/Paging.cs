using System.Globalization;
using MeetingBot.Archive.Post;
using MeetingBot.Dialogue.Words;

namespace MeetingBot.Dialogue.Lists;

/// <summary>One page of a long list, and the button to the next.</summary>
internal sealed record Paging<T>(IReadOnlyList<T> Shown, int Page, int Pages, int Count)
{
    public static Paging<T> Of(IReadOnlyList<T> all, int page, int most)
    {
        var pages = Math.Max(1, (all.Count + most - 1) / most);
        var shown = Math.Clamp(page, 1, pages);
        return new([.. all.Skip((shown - 1) * most).Take(most)], shown, pages, all.Count);
    }

    /// <summary>（第 2 頁，共 5 頁）; nothing where there is only one.</summary>
    public string Words => Pages == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"（第 {Page} 頁，共 {Pages} 頁）");

    /// <param name="command">What the list is asked for with.</param>
    public IEnumerable<Button> Next(string command) =>
        Page == Pages ? [] : [new("下一頁", PagedWords.Said(command, Page + 1))];
}
