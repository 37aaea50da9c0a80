namespace MeetingBot.Minutes.Parsing.Cases;

/// <summary>Numbers that stand together and share what is said of them.</summary>
/// <param name="Start">Of the word 列管案號 or of the first number.</param>
/// <param name="Stated">等 6 案: how many there should be.</param>
internal sealed record CaseList(int Start, int End, IReadOnlyList<CaseMention> Cases, int? Stated);
