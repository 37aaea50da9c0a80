using System.CommandLine;
using MeetingBot.Intake;

namespace MeetingBot.Console;

/// <summary>meetingbot extract FILE|FOLDER… [--json]: what the files say, one after the other.</summary>
internal sealed class ExtractVerb(MinutesIntake intake, Terminal terminal) : IVerb
{
    public Command Command()
    {
        var places = new Argument<string[]>("FILE|FOLDER")
        {
            Description = "會議紀錄檔，或放會議紀錄的資料夾",
            Arity = ArgumentArity.OneOrMore,
        };
        places.Validators.Add(asked =>
        {
            // With room for any number of files, a misspelt option would be taken for one.
            foreach (var option in asked.Tokens.Where(token => token.Value.StartsWith("--", StringComparison.Ordinal)))
            {
                asked.AddError($"不認得的選項 {option.Value}。");
            }
        });
        var json = new Option<bool>("--json") { Description = "每個檔案一行 JSON" };
        var verb = new Command("extract", "把會議紀錄讀成登記冊") { places, json };
        verb.SetAction((asked, cancel) => RunAsync(asked.GetRequiredValue(places), asked.GetValue(json), cancel));
        return verb;
    }

    private async Task<int> RunAsync(string[] places, bool json, CancellationToken cancel)
    {
        var status = ExitStatus.Well;
        await foreach (var taken in intake.TakeAsync(places, cancel).ConfigureAwait(false))
        {
            switch (taken)
            {
                case Taken.Understood(var minutes, _) when json:
                    await terminal.Out.WriteAsync(MinutesJson.Line(minutes) + "\n").ConfigureAwait(false);
                    await terminal.Out.FlushAsync(cancel).ConfigureAwait(false);
                    break;
                case Taken.Understood(var minutes, _):
                    OutlineText.Print(terminal.Lines, minutes);
                    break;
                case Taken.Refused(_, var why):
                    terminal.Complain(why);
                    status = ExitStatus.Wrong;
                    break;
            }
        }

        return status;
    }
}
