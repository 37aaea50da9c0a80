using MeetingBot.Answers;

namespace MeetingBot.Console;

/// <summary>Where a citation can be opened without a host that shows pages: the file itself.</summary>
/// <param name="folder">The folder the files lie in.</param>
internal sealed class FileLinks(string? folder)
{
    /// <summary>file:///…/whc-sec-114-0925.txt#L12, or null where the folder is not known.</summary>
    public string? To(Citation citation) =>
        folder is null ? null : new Uri(Path.GetFullPath(Path.Combine(folder, citation.File))).AbsoluteUri + $"#L{citation.Passage.Line}";
}
