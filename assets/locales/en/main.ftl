### main

app-name = Reserve Runway
