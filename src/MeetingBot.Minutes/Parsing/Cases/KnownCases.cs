using MeetingBot.Minutes.Parsing.Outline;

namespace MeetingBot.Minutes.Parsing.Cases;

/// <summary>The numbers that rows and words (列管編號 A-11) of these minutes call cases: elsewhere in them the bare number is enough.</summary>
internal static class KnownCases
{
    private const int LeastLetters = 4;

    public static HashSet<string> In(List<Block> blocks, TableReader tables)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in blocks)
        {
            if (block.Row is not null)
            {
                var row = tables.CaseRow(block);
                known.UnionWith(row.Proposed().Select(one => one.Number));
                if (row.IsNumbered && row.Number is { } number)
                {
                    known.Add(number);
                }
            }
            else if (CaseWords.MayStandIn(block.Flow.Text))
            {
                var lists = CaseListReader.Find(block.Flow.Text, block.Body, block.Flow.Length);
                known.UnionWith(lists.SelectMany(list => list.Cases).Select(of => of.Number));
                if (CaseLine.Read(block.Flow.Text, block.Body) is { } line)
                {
                    known.Add(line.Number);
                }
            }
        }

        known.RemoveWhere(number => number.Length < LeastLetters && !number.Contains('-'));
        return known;
    }
}
