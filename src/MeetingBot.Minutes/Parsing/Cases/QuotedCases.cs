using System.Text.RegularExpressions;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing.Directives;
using MeetingBot.Minutes.Parsing.Outline;

namespace MeetingBot.Minutes.Parsing.Cases;

/// <summary>Reads cases that are told by their names: 「挖路費率」、「行道樹認養」繼續列管.</summary>
internal sealed partial class QuotedCases(List<CaseStatement> statements)
{
    private const int Near = 12;

    /// <returns>Whether the sentence tells of any so.</returns>
    public bool Read(Block block, Clause sentence)
    {
        var text = block.Flow.Text;
        if (block.Region != Region.Resolution && !Title().IsMatch(text))
        {
            return false;
        }

        var told = false;
        foreach (var list in List().Matches(text[..sentence.End]).Where(list => list.Index >= sentence.Start))
        {
            var end = list.Index + list.Length;
            if (CaseVerbReader.Read(text, end, Math.Min(sentence.End, end + Near)) is { Status: not CaseStatus.Progress } verb)
            {
                var quote = CaseQuote.Of(block, new(list.Index, Math.Clamp(verb.End, end, sentence.End)));
                statements.AddRange(list.Groups["name"].Captures.Select(name =>
                    quote.Of(null, block.Flow.Original(name.Index, name.Index + name.Length).Trim(), verb)));
                told = true;
            }
        }

        return told;
    }

    [GeneratedRegex("^[^。；：]{0,12}(列管|追蹤|管制)(案件|事項|案|項目)(辦理情形|執行情形)?：")]
    private static partial Regex Title();

    // 第15次會議之「甲」、第16次會議之「乙」等2案
    [GeneratedRegex("(?<![以用為稱])(第[0-9]+次(會議|會報)之?)?「(?<name>[^「」]{3,40})」案?([、及與和](第[0-9]+次(會議|會報)之?)?「(?<name>[^「」]{3,40})」案?)*(等?[0-9一二兩三四五六七八九十]+[案項件])?(?=[均皆都同准予]*(解|結|銷|除|繼|賡|持|續))")]
    private static partial Regex List();
}
