using System.Globalization;
using MeetingBot.Bench.City;

namespace MeetingBot.Bench.Steps;

/// <summary>One step, in the process that was started for it.</summary>
internal static class CityStep
{
    /// <param name="argument">The question that a cold start is asked; else how many minutes the city has.</param>
    public static async Task RunAsync(string step, string folder, string argument)
    {
        var places = new Places(folder);
        if (step == "reload")
        {
            places.DeleteArchive();
        }

        using var office = Office.Open(places);
        await (step == "start"
            ? ColdStart.RunAsync(office, argument)
            : RunAsync(step, office, places, new(places.Minutes, int.Parse(argument, CultureInfo.InvariantCulture))));
    }

    private static Task RunAsync(string step, Office office, Places places, CityFolder city) => step switch
    {
        "reload" => FullReload.RunAsync(office, places),
        "beside" => Reloading.RunAsync(office, places.Minutes),
        "questions" => new Asking(office, city).RunAsync(),
        "agreement" => Agreement.RunAsync(office, city),
        "rivals" => new Duel(office, city, places).RunAsync(),
        _ => throw new ArgumentException($"No step is called {step}."),
    };
}
