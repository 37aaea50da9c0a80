using DocumentFormat.OpenXml.Wordprocessing;

namespace MeetingBot.Minutes.Reading.Word;

/// <summary>One level of a list: how its number is counted and written.</summary>
/// <param name="Text">E.g. （%2）, where %2 stands for the number of the second level.</param>
/// <param name="RestartAfter">The number (from 1) of the level after which it starts again; 0 never; null after any level above.</param>
/// <param name="IsLegal">The numbers of all levels are written 1, 2, 3 whatever their own format.</param>
internal sealed record WordLevel(int Start, string Format, string Text, bool HasGap, int? RestartAfter, bool IsLegal, string? Style)
{
    public static WordLevel From(Level level) => new(
        level.StartNumberingValue?.Val?.Value ?? 0,
        level.NumberingFormat?.Val?.InnerText ?? "decimal",
        level.LevelText?.Val?.Value ?? "",
        level.LevelSuffix?.Val?.Value != LevelSuffixValues.Nothing,
        level.LevelRestart?.Val?.Value,
        level.IsLegalNumberingStyle.IsOn(),
        level.ParagraphStyleIdInLevel?.Val?.Value);

    public bool RestartsAfter(int level) => RestartAfter is null || level < RestartAfter;
}
