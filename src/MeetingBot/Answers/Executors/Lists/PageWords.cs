namespace MeetingBot.Answers.Executors.Lists;

/// <summary>How a list tells which of its pages this is, and how to ask for the next one.</summary>
internal static class PageWords
{
    /// <param name="count">How many the page shows.</param>
    public static string Shown(int page, int pages, int count) =>
        pages == 1 ? "" : page == 1 ? $"，先列{count}項" : $"，第{page}頁列出{count}項";

    /// <param name="otherwise">How else the list may be made shorter.</param>
    public static string More(int page, int pages, string otherwise = "") =>
        page < pages ? $"\n（後面還有：加上「第{page + 1}頁」再問一次{otherwise}。）" : "";
}
