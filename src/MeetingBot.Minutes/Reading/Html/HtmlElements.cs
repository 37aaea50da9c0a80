using System.Collections.Frozen;

namespace MeetingBot.Minutes.Reading.Html;

/// <summary>What is known of elements by their names.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html",
        "legend", "main", "nav", "option", "p", "section", "select", "summary", "tbody", "tfoot", "thead");

    private static readonly FrozenSet<string> Void = FrozenSet.Create(
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr");

    /// <summary>Stands on lines of its own.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>Is never shown, whatever stands in it.</summary>
    public static bool IsHidden(HtmlToken tag) =>
        !IsVoid(tag.Name) && (tag.Name == "template" || HtmlAttributes.IsHidden(tag.Inside));

    /// <summary>Content that is not markup and is never shown.</summary>
    public static bool IsRaw(string name) => name is "script" or "style" or "title";

    /// <summary>Has no content and no end.</summary>
    private static bool IsVoid(string name) => Void.Contains(name);
}
