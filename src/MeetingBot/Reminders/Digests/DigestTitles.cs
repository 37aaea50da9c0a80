using static System.FormattableString;

namespace MeetingBot.Reminders.Digests;

/// <summary>What stands above a part of a message.</summary>
internal static class DigestTitles
{
    /// <summary>Null where it needs none.</summary>
    public static string? Of(DigestSection section, IReadOnlyList<DigestEntry> all) => section switch
    {
        DigestSection.Managed when all.Any(entry => entry.IsOfWeek) => Invariant($"◎ 本週逾期清單：您主管的單位有 {all.Count} 件還沒有完成（{ByUnit(all)}）。"),
        DigestSection.Managed => Invariant($"◎ 您主管的單位有 {all.Count} 件期限到了還沒有完成："),
        DigestSection.Orphaned => Invariant($"◎ 有 {all.Count} 件在名冊上找不到主辦單位可以通知的人，請您轉知，或在名冊補上聯絡人："),
        DigestSection.Undated => Invariant($"◎ 沒有期限、還在辦理的有 {all.Count} 件（每週列一次）："),
        DigestSection.Doubtful when all.All(entry => entry.IsOfWeek) => Invariant($"◎ 還有 {all.Count} 件疑義等您確認，確認前不會提醒任何人："),
        DigestSection.Doubtful => Invariant($"◎ 有 {all.Count} 件疑義請您確認，確認前不會提醒任何人："),
        _ => null,
    };

    private static string ByUnit(IReadOnlyList<DigestEntry> all)
    {
        const int most = 5;
        var units = all.SelectMany(entry => entry.Owners).GroupBy(owner => owner.Name).OrderByDescending(unit => unit.Count()).ThenBy(unit => unit.Key, StringComparer.Ordinal).ToList();
        return string.Join('、', units.Take(most).Select(unit => Invariant($"{unit.Key} {unit.Count()} 件"))) + (units.Count > most ? "等" : "");
    }
}
