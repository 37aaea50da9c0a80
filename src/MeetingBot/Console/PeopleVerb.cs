using System.CommandLine;
using MeetingBot.Intake;
using MeetingBot.People;
using Spectre.Console;

namespace MeetingBot.Console;

/// <summary>meetingbot people [FILE]: is the people file right, and who may see what by it.</summary>
internal sealed class PeopleVerb(RollFile configured, MinutesIntake intake, Terminal terminal) : IVerb
{
    public Command Command()
    {
        var file = new Argument<string?>("FILE") { Description = "名冊檔案；不寫就是設定 People:File 的", Arity = ArgumentArity.ZeroOrOne };
        var verb = new Command("people", "檢查名冊：單位、人員、群組，以及誰能看哪些資料夾") { file };
        verb.SetAction(asked => Run(asked.GetValue(file)));
        return verb;
    }

    private int Run(string? given)
    {
        if (given is null && configured.Name.Length == 0)
        {
            terminal.Lines.WriteLine(RollFile.WithoutOne);
            return ExitStatus.Well;
        }

        switch (given is null ? configured.Read() : RollFile.Read(given, given))
        {
            case RollReading.Read(var roll):
                PeopleTables.Print(terminal.Page, roll);
                foreach (var folder in Missing(roll))
                {
                    terminal.Complain($"請注意：會議紀錄資料夾裡沒有「{folder}」，限閱的規則對它還沒有作用。請確認名稱一字不差，大小寫和全半形也要一樣。");
                }

                return ExitStatus.Well;
            case RollReading.Wrong(var faults):
                faults.Select(fault => fault.ToString()).ToList().ForEach(terminal.Complain);
                terminal.Complain($"名冊有 {faults.Count} 個錯誤。");
                return ExitStatus.Wrong;
            default:
                throw new InvalidOperationException("The people file was neither read nor wrong.");
        }
    }

    // Compared as rules are; the file system might find it in another case.
    private IEnumerable<string> Missing(Roll roll)
    {
        if (intake.ConfiguredFolder is not { } minutes)
        {
            return [];
        }

        var there = Directory.EnumerateDirectories(minutes, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
            .Select(path => Path.GetRelativePath(minutes, path).Replace('\\', '/')).ToHashSet(StringComparer.Ordinal);
        return roll.Rules.Select(rule => rule.Folder).Where(folder => folder.Length > 0 && !there.Contains(folder));
    }
}
