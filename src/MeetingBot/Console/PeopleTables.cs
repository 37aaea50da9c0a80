using MeetingBot.Archive;
using MeetingBot.People;
using Spectre.Console;

namespace MeetingBot.Console;

/// <summary>The people file as tables: units, people, groups, and who sees which folders.</summary>
internal static class PeopleTables
{
    public static void Print(IAnsiConsole page, Roll roll)
    {
        Units(roll).Print(page);
        People(roll).Print(page);
        Groups(roll).Print(page);
        Folders(roll).Print(page);
    }

    private static Sheet Units(Roll roll)
    {
        var sheet = new Sheet("單位", "單位|", "別名", "上級|", "主管|", "人數|");
        foreach (var unit in roll.Units)
        {
            var staff = roll.People.Count(person => roll.UnitsOf(person).Contains(unit));
            sheet.Add(unit.Name, string.Join('、', unit.Aliases), unit.Parent, roll.ManagerOf(unit.Name)?.Name, $"{staff}");
        }

        return sheet;
    }

    private static Sheet People(Roll roll)
    {
        var sheet = new Sheet("人員", "id|", "姓名|", "單位", "身分", "帳號", "代理人", "限閱資料夾");
        foreach (var person in roll.People)
        {
            sheet.Add(
                person.Id,
                person.Name,
                string.Join('、', person.Units),
                string.Join('、', [.. person.IsAdmin ? ["管理者"] : Array.Empty<string>(), .. person.Manages.Select(unit => unit + "主管")]),
                Pairs(person.Accounts),
                string.Join('、', person.Deputies.Select(id => roll.ById(id)?.Name)),
                Closed(roll, roll.SightOf(person)));
        }

        return sheet;
    }

    private static Sheet Groups(Roll roll)
    {
        var sheet = new Sheet("群組", "id|", "名稱", "單位", "對話", "限閱資料夾");
        foreach (var group in roll.Groups)
        {
            sheet.Add(group.Id, group.Name, string.Join('、', group.Units), Pairs(group.Conversations), Closed(roll, roll.SightOf(group)));
        }

        return sheet;
    }

    private static Sheet Folders(Roll roll)
    {
        var sheet = new Sheet("限閱資料夾（其他的開放給所有同仁）", "資料夾|", "單位（含下級）", "看得到的人");
        foreach (var rule in roll.Rules)
        {
            sheet.Add(
                NameOf(rule.Folder),
                rule.Units.Count == 0 ? "（只有管理者）" : string.Join('、', rule.Units),
                string.Join('、', roll.People.Where(person => roll.SightOf(person).Opens(rule.Folder)).Select(person => person.Name)));
        }

        return sheet;
    }

    private static string Closed(Roll roll, Sight sight) => string.Join('、', roll.Rules.Select(rule => rule.Folder).Where(sight.Opens).Select(NameOf));

    private static string NameOf(string folder) => folder.Length == 0 ? "（全部）" : folder;

    private static string Pairs(IReadOnlyDictionary<string, string> called) => string.Join('、', called.Select(pair => $"{pair.Key} {pair.Value}"));
}
